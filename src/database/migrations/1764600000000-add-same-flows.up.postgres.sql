CREATE INDEX "data_flow_version_by_same_fact" ON "data_flow_version" ("recipient_id", "exporter_id", "destination", "onward_of_id", "activity_id") WHERE recorded_to = '9999-12-31T00:00:00.000Z'

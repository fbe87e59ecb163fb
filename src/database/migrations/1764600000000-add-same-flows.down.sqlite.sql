DROP INDEX "data_flow_version_by_same_fact"

CREATE INDEX "data_flow_version_by_same_fact" ON "data_flow_version" ("recipient_id", "exporter_id", "destination", "onward_of_id", "activity_id") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "recipient_version_by_parent_id" ON "recipient_version" ("parent_id")
--
CREATE INDEX "recipient_version_by_branch_of_id" ON "recipient_version" ("branch_of_id")
--
CREATE INDEX "safeguard_version_by_executed_on" ON "safeguard_version" ("executed_on")
--
CREATE INDEX "transfer_impact_assessment_version_by_exporter_id" ON "transfer_impact_assessment_version" ("exporter_id")
--
CREATE INDEX "transfer_impact_assessment_version_by_safeguard_id" ON "transfer_impact_assessment_version" ("safeguard_id")
--
CREATE INDEX "processing_agreement_version_by_controller_id" ON "processing_agreement_version" ("controller_id")
--
CREATE INDEX "sub_processor_notice_version_by_sub_processor_id" ON "sub_processor_notice_version" ("sub_processor_id")
--
CREATE INDEX "authority_disclosure_version_by_authority_id" ON "authority_disclosure_version" ("authority_id")
--
CREATE INDEX "authority_disclosure_version_by_asked_id" ON "authority_disclosure_version" ("asked_id")

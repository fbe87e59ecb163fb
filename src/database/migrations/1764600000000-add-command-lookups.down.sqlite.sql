DROP INDEX "authority_disclosure_version_by_asked_id"
--
DROP INDEX "authority_disclosure_version_by_authority_id"
--
DROP INDEX "sub_processor_notice_version_by_sub_processor_id"
--
DROP INDEX "processing_agreement_version_by_controller_id"
--
DROP INDEX "transfer_impact_assessment_version_by_safeguard_id"
--
DROP INDEX "transfer_impact_assessment_version_by_exporter_id"
--
DROP INDEX "safeguard_version_by_executed_on"
--
DROP INDEX "recipient_version_by_branch_of_id"
--
DROP INDEX "recipient_version_by_parent_id"
--
DROP INDEX "data_flow_version_by_same_fact"

DROP INDEX "statement_version_by_recorded_to"
--
DROP INDEX "statement_version_by_superseded_from"
--
DROP INDEX "statement_version_by_recorded_from"
--
DROP INDEX "authority_disclosure_version_by_recorded_to"
--
DROP INDEX "authority_disclosure_version_by_superseded_from"
--
DROP INDEX "authority_disclosure_version_by_recorded_from"
--
DROP INDEX "business_transfer_version_by_recorded_to"
--
DROP INDEX "business_transfer_version_by_superseded_from"
--
DROP INDEX "business_transfer_version_by_recorded_from"
--
DROP INDEX "sub_processor_notice_version_by_recorded_to"
--
DROP INDEX "sub_processor_notice_version_by_superseded_from"
--
DROP INDEX "sub_processor_notice_version_by_recorded_from"
--
DROP INDEX "processing_activity_version_by_recorded_to"
--
DROP INDEX "processing_activity_version_by_superseded_from"
--
DROP INDEX "processing_activity_version_by_recorded_from"
--
DROP INDEX "processing_agreement_version_by_recorded_to"
--
DROP INDEX "processing_agreement_version_by_superseded_from"
--
DROP INDEX "processing_agreement_version_by_recorded_from"
--
DROP INDEX "transfer_impact_assessment_version_by_recorded_to"
--
DROP INDEX "transfer_impact_assessment_version_by_superseded_from"
--
DROP INDEX "transfer_impact_assessment_version_by_recorded_from"
--
DROP INDEX "derogation_version_by_recorded_to"
--
DROP INDEX "derogation_version_by_superseded_from"
--
DROP INDEX "derogation_version_by_recorded_from"
--
DROP INDEX "safeguard_version_by_recorded_to"
--
DROP INDEX "safeguard_version_by_superseded_from"
--
DROP INDEX "safeguard_version_by_recorded_from"
--
DROP INDEX "data_flow_version_by_recorded_to"
--
DROP INDEX "data_flow_version_by_superseded_from"
--
DROP INDEX "data_flow_version_by_recorded_from"
--
DROP INDEX "standing_version_by_recorded_to"
--
DROP INDEX "standing_version_by_superseded_from"
--
DROP INDEX "standing_version_by_recorded_from"
--
DROP INDEX "recipient_version_by_recorded_to"
--
DROP INDEX "recipient_version_by_superseded_from"
--
DROP INDEX "recipient_version_by_recorded_from"
--
DROP INDEX "vocabulary_term_version_by_recorded_to"
--
DROP INDEX "vocabulary_term_version_by_superseded_from"
--
DROP INDEX "vocabulary_term_version_by_recorded_from"
--
DROP INDEX "transfer_tool_version_by_recorded_to"
--
DROP INDEX "transfer_tool_version_by_superseded_from"
--
DROP INDEX "transfer_tool_version_by_recorded_from"
--
DROP INDEX "adequacy_decision_version_by_recorded_to"
--
DROP INDEX "adequacy_decision_version_by_superseded_from"
--
DROP INDEX "adequacy_decision_version_by_recorded_from"
--
DROP INDEX "territory_version_by_recorded_to"
--
DROP INDEX "territory_version_by_superseded_from"
--
DROP INDEX "territory_version_by_recorded_from"

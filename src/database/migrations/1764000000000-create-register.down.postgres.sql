DROP TABLE coverage_period
--
DROP TABLE safeguard_party
--
DROP TABLE territory_version
--
DROP TABLE adequacy_decision_version
--
DROP TABLE transfer_tool_version
--
DROP TABLE vocabulary_term_version
--
DROP TABLE recipient_version
--
DROP TABLE standing_version
--
DROP TABLE data_flow_version
--
DROP TABLE safeguard_version
--
DROP TABLE derogation_version
--
DROP TABLE transfer_impact_assessment_version
--
DROP TABLE processing_activity_version
--
DROP TABLE business_transfer_version
--
DROP TABLE authority_disclosure_version
--
DROP TABLE statement_version
--
DROP TABLE territory
--
DROP TABLE adequacy_decision
--
DROP TABLE transfer_tool
--
DROP TABLE vocabulary_term
--
DROP TABLE recipient
--
DROP TABLE standing
--
DROP TABLE data_flow
--
DROP TABLE safeguard
--
DROP TABLE derogation
--
DROP TABLE transfer_impact_assessment
--
DROP TABLE processing_activity
--
DROP TABLE business_transfer
--
DROP TABLE authority_disclosure
--
DROP TABLE statement
--
DROP TABLE audit_entry
--
DROP TABLE register
--
DROP FUNCTION territory_version_no_overlap
--
DROP FUNCTION adequacy_decision_version_no_overlap
--
DROP FUNCTION transfer_tool_version_no_overlap
--
DROP FUNCTION vocabulary_term_version_no_overlap
--
DROP FUNCTION recipient_version_no_overlap
--
DROP FUNCTION standing_version_no_overlap
--
DROP FUNCTION data_flow_version_no_overlap
--
DROP FUNCTION safeguard_version_no_overlap
--
DROP FUNCTION derogation_version_no_overlap
--
DROP FUNCTION transfer_impact_assessment_version_no_overlap
--
DROP FUNCTION processing_activity_version_no_overlap
--
DROP FUNCTION business_transfer_version_no_overlap
--
DROP FUNCTION authority_disclosure_version_no_overlap
--
DROP FUNCTION statement_version_no_overlap
--
DROP FUNCTION coverage_period_no_overlap
--
DROP FUNCTION supersede_only
--
DROP FUNCTION refuse_update
--
DROP FUNCTION refuse_delete

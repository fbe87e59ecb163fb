CREATE INDEX "territory_version_by_recorded_from" ON "territory_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "territory_version_by_superseded_from" ON "territory_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "territory_version_by_recorded_to" ON "territory_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "adequacy_decision_version_by_recorded_from" ON "adequacy_decision_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "adequacy_decision_version_by_superseded_from" ON "adequacy_decision_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "adequacy_decision_version_by_recorded_to" ON "adequacy_decision_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "transfer_tool_version_by_recorded_from" ON "transfer_tool_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "transfer_tool_version_by_superseded_from" ON "transfer_tool_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "transfer_tool_version_by_recorded_to" ON "transfer_tool_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "vocabulary_term_version_by_recorded_from" ON "vocabulary_term_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "vocabulary_term_version_by_superseded_from" ON "vocabulary_term_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "vocabulary_term_version_by_recorded_to" ON "vocabulary_term_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "recipient_version_by_recorded_from" ON "recipient_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "recipient_version_by_superseded_from" ON "recipient_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "recipient_version_by_recorded_to" ON "recipient_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "standing_version_by_recorded_from" ON "standing_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "standing_version_by_superseded_from" ON "standing_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "standing_version_by_recorded_to" ON "standing_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "data_flow_version_by_recorded_from" ON "data_flow_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "data_flow_version_by_superseded_from" ON "data_flow_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "data_flow_version_by_recorded_to" ON "data_flow_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "safeguard_version_by_recorded_from" ON "safeguard_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "safeguard_version_by_superseded_from" ON "safeguard_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "safeguard_version_by_recorded_to" ON "safeguard_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "derogation_version_by_recorded_from" ON "derogation_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "derogation_version_by_superseded_from" ON "derogation_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "derogation_version_by_recorded_to" ON "derogation_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "transfer_impact_assessment_version_by_recorded_from" ON "transfer_impact_assessment_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "transfer_impact_assessment_version_by_superseded_from" ON "transfer_impact_assessment_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "transfer_impact_assessment_version_by_recorded_to" ON "transfer_impact_assessment_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "processing_agreement_version_by_recorded_from" ON "processing_agreement_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "processing_agreement_version_by_superseded_from" ON "processing_agreement_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "processing_agreement_version_by_recorded_to" ON "processing_agreement_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "processing_activity_version_by_recorded_from" ON "processing_activity_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "processing_activity_version_by_superseded_from" ON "processing_activity_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "processing_activity_version_by_recorded_to" ON "processing_activity_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "sub_processor_notice_version_by_recorded_from" ON "sub_processor_notice_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "sub_processor_notice_version_by_superseded_from" ON "sub_processor_notice_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "sub_processor_notice_version_by_recorded_to" ON "sub_processor_notice_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "business_transfer_version_by_recorded_from" ON "business_transfer_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "business_transfer_version_by_superseded_from" ON "business_transfer_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "business_transfer_version_by_recorded_to" ON "business_transfer_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "authority_disclosure_version_by_recorded_from" ON "authority_disclosure_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "authority_disclosure_version_by_superseded_from" ON "authority_disclosure_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "authority_disclosure_version_by_recorded_to" ON "authority_disclosure_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "statement_version_by_recorded_from" ON "statement_version" ("recorded_from") WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "statement_version_by_superseded_from" ON "statement_version" ("recorded_from") WHERE recorded_to < '9999-12-31T00:00:00.000Z'
--
CREATE INDEX "statement_version_by_recorded_to" ON "statement_version" ("recorded_to") WHERE recorded_to < '9999-12-31T00:00:00.000Z'

CREATE TABLE "territory" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "territory_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "territory_version" (
  "version_id" character varying(36) NOT NULL,
  "territory_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "code" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "territory_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "territory_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "territory_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "territory_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "territory_version_by_record" ON "territory_version"  ("territory_id", "recorded_to", "valid_from") 
--
CREATE TABLE "adequacy_decision" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "adequacy_decision_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "adequacy_decision_version" (
  "version_id" character varying(36) NOT NULL,
  "adequacy_decision_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "regime" text NOT NULL,
  "territory" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "adequacy_decision_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "adequacy_decision_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "adequacy_decision_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "adequacy_decision_version_regime" CHECK (regime IN ('EU', 'UK', 'CH')),
  CONSTRAINT "adequacy_decision_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "adequacy_decision_version_by_record" ON "adequacy_decision_version"  ("adequacy_decision_id", "recorded_to", "valid_from") 
--
CREATE TABLE "transfer_tool" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "transfer_tool_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "transfer_tool_version" (
  "version_id" character varying(36) NOT NULL,
  "transfer_tool_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "code" text NOT NULL,
  "regime" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "transfer_tool_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "transfer_tool_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "transfer_tool_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "transfer_tool_version_regime" CHECK (regime IN ('EU', 'UK', 'CH')),
  CONSTRAINT "transfer_tool_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "transfer_tool_version_by_record" ON "transfer_tool_version"  ("transfer_tool_id", "recorded_to", "valid_from") 
--
CREATE TABLE "vocabulary_term" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "vocabulary_term_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "vocabulary_term_version" (
  "version_id" character varying(36) NOT NULL,
  "vocabulary_term_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "scheme" text NOT NULL,
  "slug" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "vocabulary_term_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "vocabulary_term_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "vocabulary_term_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "vocabulary_term_version_scheme" CHECK (scheme IN ('PURPOSE', 'DATA_CATEGORY', 'SERVICE_TYPE', 'DATA_SUBJECT')),
  CONSTRAINT "vocabulary_term_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "vocabulary_term_version_by_record" ON "vocabulary_term_version"  ("vocabulary_term_id", "recorded_to", "valid_from") 
--
CREATE TABLE "recipient" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "recipient_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "recipient_version" (
  "version_id" character varying(36) NOT NULL,
  "recipient_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "kind" text NOT NULL,
  "legal_name" text NOT NULL,
  "established_in" text,
  "organisation_code" text,
  "parent_id" character varying(36),
  "branch_of_id" character varying(36),
  "in_group" boolean NOT NULL,
  "search_name" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "recipient_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "recipient_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "recipient_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "recipient_version_kind" CHECK (kind IN ('AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER')),
  CONSTRAINT "recipient_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "recipient_version_by_record" ON "recipient_version"  ("recipient_id", "recorded_to", "valid_from") 
--
CREATE INDEX "recipient_version_by_organisation_code" ON "recipient_version"  ("organisation_code") 
--
CREATE INDEX "recipient_version_by_search_name" ON "recipient_version"  ("search_name", "recipient_id") 
--
CREATE TABLE "standing" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "standing_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "standing_version" (
  "version_id" character varying(36) NOT NULL,
  "standing_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "recipient_id" character varying(36) NOT NULL,
  "scheme" text NOT NULL,
  "covered_by_id" character varying(36),
  "particulars" text NOT NULL,
  CONSTRAINT "standing_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "standing_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "standing_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "standing_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "standing_version_by_record" ON "standing_version"  ("standing_id", "recorded_to", "valid_from") 
--
CREATE INDEX "standing_version_by_recipient_id" ON "standing_version"  ("recipient_id") 
--
CREATE INDEX "standing_version_by_covered_by_id" ON "standing_version"  ("covered_by_id") 
--
CREATE TABLE "data_flow" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "data_flow_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "data_flow_version" (
  "version_id" character varying(36) NOT NULL,
  "data_flow_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "exporter_id" character varying(36) NOT NULL,
  "recipient_id" character varying(36) NOT NULL,
  "destination" text,
  "exporter_role" text,
  "recipient_role" text,
  "staff_data" boolean NOT NULL,
  "onward_of_id" character varying(36),
  "activity_id" character varying(36),
  "invented" boolean NOT NULL,
  "purposes" jsonb NOT NULL,
  "data_categories" jsonb NOT NULL,
  "data_subjects" jsonb NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "data_flow_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "data_flow_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "data_flow_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "data_flow_version_exporter_role" CHECK (exporter_role IN ('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR')),
  CONSTRAINT "data_flow_version_recipient_role" CHECK (recipient_role IN ('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR')),
  CONSTRAINT "data_flow_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "data_flow_version_by_record" ON "data_flow_version"  ("data_flow_id", "recorded_to", "valid_from") 
--
CREATE INDEX "data_flow_version_by_destination" ON "data_flow_version"  ("destination", "data_flow_id") 
--
CREATE INDEX "data_flow_version_by_exporter_id" ON "data_flow_version"  ("exporter_id", "data_flow_id") 
--
CREATE INDEX "data_flow_version_by_recipient_id" ON "data_flow_version"  ("recipient_id", "data_flow_id") 
--
CREATE INDEX "data_flow_version_by_onward_of_id" ON "data_flow_version"  ("onward_of_id") 
--
CREATE INDEX "data_flow_version_by_activity_id" ON "data_flow_version" ("activity_id")
--
CREATE TABLE "safeguard" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "safeguard_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "safeguard_version" (
  "version_id" character varying(36) NOT NULL,
  "safeguard_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "code" text NOT NULL,
  "executed_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "safeguard_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "safeguard_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "safeguard_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "safeguard_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "safeguard_version_by_record" ON "safeguard_version"  ("safeguard_id", "recorded_to", "valid_from") 
--
CREATE INDEX "safeguard_version_by_code" ON "safeguard_version"  ("code") 
--
CREATE TABLE "derogation" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "derogation_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "derogation_version" (
  "version_id" character varying(36) NOT NULL,
  "derogation_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "flow_id" character varying(36) NOT NULL,
  "code" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "derogation_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "derogation_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "derogation_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "derogation_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "derogation_version_by_record" ON "derogation_version"  ("derogation_id", "recorded_to", "valid_from") 
--
CREATE INDEX "derogation_version_by_flow_id" ON "derogation_version"  ("flow_id") 
--
CREATE TABLE "transfer_impact_assessment" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "transfer_impact_assessment_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "transfer_impact_assessment_version" (
  "version_id" character varying(36) NOT NULL,
  "transfer_impact_assessment_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "recipient_id" character varying(36) NOT NULL,
  "exporter_id" character varying(36),
  "safeguard_id" character varying(36),
  "completed_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "transfer_impact_assessment_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "transfer_impact_assessment_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "transfer_impact_assessment_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "transfer_impact_assessment_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "transfer_impact_assessment_version_by_record" ON "transfer_impact_assessment_version"  ("transfer_impact_assessment_id", "recorded_to", "valid_from") 
--
CREATE INDEX "transfer_impact_assessment_version_by_recipient_id" ON "transfer_impact_assessment_version"  ("recipient_id", "exporter_id") 
--
CREATE TABLE "processing_activity" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "processing_activity_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "processing_activity_version" (
  "version_id" character varying(36) NOT NULL,
  "processing_activity_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "controller_id" character varying(36) NOT NULL,
  "name" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "processing_activity_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "processing_activity_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "processing_activity_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "processing_activity_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "processing_activity_version_by_record" ON "processing_activity_version" ("processing_activity_id", "recorded_to", "valid_from")
--
CREATE INDEX "processing_activity_version_by_controller_id" ON "processing_activity_version" ("controller_id")
--
CREATE TABLE "business_transfer" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "business_transfer_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "business_transfer_version" (
  "version_id" character varying(36) NOT NULL,
  "business_transfer_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "acquirer_id" character varying(36),
  "transferor_id" character varying(36),
  "particulars" text NOT NULL,
  CONSTRAINT "business_transfer_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "business_transfer_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "business_transfer_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "business_transfer_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "business_transfer_version_by_record" ON "business_transfer_version"  ("business_transfer_id", "recorded_to", "valid_from") 
--
CREATE TABLE "authority_disclosure" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "authority_disclosure_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "authority_disclosure_version" (
  "version_id" character varying(36) NOT NULL,
  "authority_disclosure_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "authority_id" character varying(36) NOT NULL,
  "asked_id" character varying(36) NOT NULL,
  "received_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "authority_disclosure_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "authority_disclosure_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "authority_disclosure_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "authority_disclosure_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "authority_disclosure_version_by_record" ON "authority_disclosure_version"  ("authority_disclosure_id", "recorded_to", "valid_from") 
--
CREATE TABLE "statement" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "statement_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "statement_version" (
  "version_id" character varying(36) NOT NULL,
  "statement_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "title" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "statement_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "statement_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "statement_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "statement_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "statement_version_by_record" ON "statement_version"  ("statement_id", "recorded_to", "valid_from") 
--
CREATE TABLE "register" (
  "id" integer NOT NULL,
  "kind" character varying(16) NOT NULL,
  "opened_at" character varying(24),
  "time_zone" character varying(40) NOT NULL,
  "rules_version" character varying(20) NOT NULL,
  CONSTRAINT "register_one_row" CHECK (id = 1),
  CONSTRAINT "register_kind" CHECK (kind IN ('PRODUCTION', 'DEMONSTRATION', 'LOAD')),
  CONSTRAINT "register_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "audit_entry" (
  "sequence" integer NOT NULL,
  "recorded_at" character varying(24) NOT NULL,
  "actor" character varying(200) NOT NULL,
  "action" character varying(60) NOT NULL,
  "subject" character varying(80),
  "reason" text NOT NULL,
  "written_digest" character varying(64) NOT NULL,
  "previous_digest" character varying(64) NOT NULL,
  "digest" character varying(64) NOT NULL,
  CONSTRAINT "audit_entry_recorded_at" UNIQUE ("recorded_at"),
  CONSTRAINT "audit_entry_digest" UNIQUE ("digest"),
  CONSTRAINT "audit_entry_sequence" CHECK (sequence > 0),
  CONSTRAINT "audit_entry_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "audit_entry_pk" PRIMARY KEY ("sequence"))
--
CREATE TABLE "safeguard_party" (
  "version_id" character varying(36) NOT NULL,
  "recipient_id" character varying(36) NOT NULL,
  "side" character varying(8) NOT NULL,
  "joined_on" date,
  "left_on" date,
  CONSTRAINT "safeguard_party_side" CHECK (side IN ('EXPORTER', 'IMPORTER')),
  CONSTRAINT "safeguard_party_pk" PRIMARY KEY ("version_id",
  "recipient_id",
  "side"))
--
CREATE INDEX "safeguard_party_by_recipient_id" ON "safeguard_party"  ("recipient_id", "version_id") 
--
CREATE TABLE "coverage_period" (
  "coverage_period_id" character varying(36) NOT NULL,
  "data_flow_id" character varying(36) NOT NULL,
  "regime" character varying(2) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "outcome" character varying(24) NOT NULL,
  "rule" character varying(60),
  "tool_kind" character varying(20),
  "tool_id" character varying(36),
  "tool_code" character varying(40),
  "tool_citation" text,
  "fallbacks" text NOT NULL,
  "missing" text NOT NULL,
  "since" date NOT NULL,
  "until" date NOT NULL,
  "destination" text,
  CONSTRAINT "coverage_period_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "coverage_period_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "coverage_period_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "coverage_period_regime" CHECK (regime IN ('EU', 'UK', 'CH')),
  CONSTRAINT "coverage_period_outcome" CHECK (outcome IN ('NO_RESTRICTED_TRANSFER', 'ADEQUATE', 'SAFEGUARDED', 'DEROGATION', 'NEEDS_REVIEW', 'NOT_COVERED')),
  CONSTRAINT "coverage_period_pk" PRIMARY KEY ("coverage_period_id"))
--
CREATE INDEX "coverage_period_by_data_flow_id" ON "coverage_period"  ("data_flow_id", "recorded_to", "valid_from") 
--
CREATE INDEX "coverage_period_by_outcome" ON "coverage_period"  ("outcome", "data_flow_id", "regime", "valid_from", "valid_to") 
--
CREATE INDEX "coverage_period_by_destination" ON "coverage_period"  ("destination", "outcome", "data_flow_id", "regime", "valid_from", "valid_to") 
--
ALTER TABLE "territory_version" ADD CONSTRAINT "territory_version_of_fk" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "adequacy_decision_version" ADD CONSTRAINT "adequacy_decision_version_of_fk" FOREIGN KEY ("adequacy_decision_id") REFERENCES "adequacy_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "transfer_tool_version" ADD CONSTRAINT "transfer_tool_version_of_fk" FOREIGN KEY ("transfer_tool_id") REFERENCES "transfer_tool"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "vocabulary_term_version" ADD CONSTRAINT "vocabulary_term_version_of_fk" FOREIGN KEY ("vocabulary_term_id") REFERENCES "vocabulary_term"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "recipient_version" ADD CONSTRAINT "recipient_version_of_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "recipient_version" ADD CONSTRAINT "recipient_version_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "recipient_version" ADD CONSTRAINT "recipient_version_branch_of_id_fk" FOREIGN KEY ("branch_of_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "standing_version" ADD CONSTRAINT "standing_version_of_fk" FOREIGN KEY ("standing_id") REFERENCES "standing"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "standing_version" ADD CONSTRAINT "standing_version_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "standing_version" ADD CONSTRAINT "standing_version_covered_by_id_fk" FOREIGN KEY ("covered_by_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "data_flow_version" ADD CONSTRAINT "data_flow_version_of_fk" FOREIGN KEY ("data_flow_id") REFERENCES "data_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "data_flow_version" ADD CONSTRAINT "data_flow_version_exporter_id_fk" FOREIGN KEY ("exporter_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "data_flow_version" ADD CONSTRAINT "data_flow_version_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "data_flow_version" ADD CONSTRAINT "data_flow_version_onward_of_id_fk" FOREIGN KEY ("onward_of_id") REFERENCES "data_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "data_flow_version" ADD CONSTRAINT "data_flow_version_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "processing_activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "safeguard_version" ADD CONSTRAINT "safeguard_version_of_fk" FOREIGN KEY ("safeguard_id") REFERENCES "safeguard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "derogation_version" ADD CONSTRAINT "derogation_version_of_fk" FOREIGN KEY ("derogation_id") REFERENCES "derogation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "derogation_version" ADD CONSTRAINT "derogation_version_flow_id_fk" FOREIGN KEY ("flow_id") REFERENCES "data_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "transfer_impact_assessment_version" ADD CONSTRAINT "transfer_impact_assessment_version_of_fk" FOREIGN KEY ("transfer_impact_assessment_id") REFERENCES "transfer_impact_assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "transfer_impact_assessment_version" ADD CONSTRAINT "transfer_impact_assessment_version_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "transfer_impact_assessment_version" ADD CONSTRAINT "transfer_impact_assessment_version_exporter_id_fk" FOREIGN KEY ("exporter_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "transfer_impact_assessment_version" ADD CONSTRAINT "transfer_impact_assessment_version_safeguard_id_fk" FOREIGN KEY ("safeguard_id") REFERENCES "safeguard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "processing_activity_version" ADD CONSTRAINT "processing_activity_version_of_fk" FOREIGN KEY ("processing_activity_id") REFERENCES "processing_activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "processing_activity_version" ADD CONSTRAINT "processing_activity_version_controller_id_fk" FOREIGN KEY ("controller_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "business_transfer_version" ADD CONSTRAINT "business_transfer_version_of_fk" FOREIGN KEY ("business_transfer_id") REFERENCES "business_transfer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "business_transfer_version" ADD CONSTRAINT "business_transfer_version_acquirer_id_fk" FOREIGN KEY ("acquirer_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "business_transfer_version" ADD CONSTRAINT "business_transfer_version_transferor_id_fk" FOREIGN KEY ("transferor_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "authority_disclosure_version" ADD CONSTRAINT "authority_disclosure_version_of_fk" FOREIGN KEY ("authority_disclosure_id") REFERENCES "authority_disclosure"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "authority_disclosure_version" ADD CONSTRAINT "authority_disclosure_version_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "authority_disclosure_version" ADD CONSTRAINT "authority_disclosure_version_asked_id_fk" FOREIGN KEY ("asked_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_of_fk" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "safeguard_party" ADD CONSTRAINT "safeguard_party_of_fk" FOREIGN KEY ("version_id") REFERENCES "safeguard_version"("version_id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "safeguard_party" ADD CONSTRAINT "safeguard_party_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "coverage_period" ADD CONSTRAINT "coverage_period_of_fk" FOREIGN KEY ("data_flow_id") REFERENCES "data_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%: what was recorded is never deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
--
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%: what was recorded is never edited', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
--
CREATE FUNCTION supersede_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
    AND to_jsonb(NEW) - 'recorded_to' = to_jsonb(OLD) - 'recorded_to' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%: what was recorded is only superseded, once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$
--
CREATE FUNCTION territory_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM territory_version WHERE territory_id = NEW.territory_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'territory_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER territory_version_no_delete BEFORE DELETE ON territory_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER territory_version_supersede_only BEFORE UPDATE ON territory_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER territory_version_no_overlap BEFORE INSERT ON territory_version FOR EACH ROW EXECUTE FUNCTION territory_version_no_overlap()
--
CREATE FUNCTION adequacy_decision_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM adequacy_decision_version WHERE adequacy_decision_id = NEW.adequacy_decision_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'adequacy_decision_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER adequacy_decision_version_no_delete BEFORE DELETE ON adequacy_decision_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER adequacy_decision_version_supersede_only BEFORE UPDATE ON adequacy_decision_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER adequacy_decision_version_no_overlap BEFORE INSERT ON adequacy_decision_version FOR EACH ROW EXECUTE FUNCTION adequacy_decision_version_no_overlap()
--
CREATE FUNCTION transfer_tool_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM transfer_tool_version WHERE transfer_tool_id = NEW.transfer_tool_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'transfer_tool_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER transfer_tool_version_no_delete BEFORE DELETE ON transfer_tool_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER transfer_tool_version_supersede_only BEFORE UPDATE ON transfer_tool_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER transfer_tool_version_no_overlap BEFORE INSERT ON transfer_tool_version FOR EACH ROW EXECUTE FUNCTION transfer_tool_version_no_overlap()
--
CREATE FUNCTION vocabulary_term_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM vocabulary_term_version WHERE vocabulary_term_id = NEW.vocabulary_term_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'vocabulary_term_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER vocabulary_term_version_no_delete BEFORE DELETE ON vocabulary_term_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER vocabulary_term_version_supersede_only BEFORE UPDATE ON vocabulary_term_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER vocabulary_term_version_no_overlap BEFORE INSERT ON vocabulary_term_version FOR EACH ROW EXECUTE FUNCTION vocabulary_term_version_no_overlap()
--
CREATE FUNCTION recipient_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM recipient_version WHERE recipient_id = NEW.recipient_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'recipient_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER recipient_version_no_delete BEFORE DELETE ON recipient_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER recipient_version_supersede_only BEFORE UPDATE ON recipient_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER recipient_version_no_overlap BEFORE INSERT ON recipient_version FOR EACH ROW EXECUTE FUNCTION recipient_version_no_overlap()
--
CREATE FUNCTION standing_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM standing_version WHERE standing_id = NEW.standing_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'standing_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER standing_version_no_delete BEFORE DELETE ON standing_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER standing_version_supersede_only BEFORE UPDATE ON standing_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER standing_version_no_overlap BEFORE INSERT ON standing_version FOR EACH ROW EXECUTE FUNCTION standing_version_no_overlap()
--
CREATE FUNCTION data_flow_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM data_flow_version WHERE data_flow_id = NEW.data_flow_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'data_flow_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER data_flow_version_no_delete BEFORE DELETE ON data_flow_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER data_flow_version_supersede_only BEFORE UPDATE ON data_flow_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER data_flow_version_no_overlap BEFORE INSERT ON data_flow_version FOR EACH ROW EXECUTE FUNCTION data_flow_version_no_overlap()
--
CREATE FUNCTION safeguard_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM safeguard_version WHERE safeguard_id = NEW.safeguard_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'safeguard_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER safeguard_version_no_delete BEFORE DELETE ON safeguard_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER safeguard_version_supersede_only BEFORE UPDATE ON safeguard_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER safeguard_version_no_overlap BEFORE INSERT ON safeguard_version FOR EACH ROW EXECUTE FUNCTION safeguard_version_no_overlap()
--
CREATE FUNCTION derogation_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM derogation_version WHERE derogation_id = NEW.derogation_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'derogation_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER derogation_version_no_delete BEFORE DELETE ON derogation_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER derogation_version_supersede_only BEFORE UPDATE ON derogation_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER derogation_version_no_overlap BEFORE INSERT ON derogation_version FOR EACH ROW EXECUTE FUNCTION derogation_version_no_overlap()
--
CREATE FUNCTION transfer_impact_assessment_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM transfer_impact_assessment_version WHERE transfer_impact_assessment_id = NEW.transfer_impact_assessment_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'transfer_impact_assessment_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER transfer_impact_assessment_version_no_delete BEFORE DELETE ON transfer_impact_assessment_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER transfer_impact_assessment_version_supersede_only BEFORE UPDATE ON transfer_impact_assessment_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER transfer_impact_assessment_version_no_overlap BEFORE INSERT ON transfer_impact_assessment_version FOR EACH ROW EXECUTE FUNCTION transfer_impact_assessment_version_no_overlap()
--
CREATE FUNCTION processing_activity_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM processing_activity_version WHERE processing_activity_id = NEW.processing_activity_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'processing_activity_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER processing_activity_version_no_delete BEFORE DELETE ON processing_activity_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER processing_activity_version_supersede_only BEFORE UPDATE ON processing_activity_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER processing_activity_version_no_overlap BEFORE INSERT ON processing_activity_version FOR EACH ROW EXECUTE FUNCTION processing_activity_version_no_overlap()
--
CREATE FUNCTION business_transfer_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM business_transfer_version WHERE business_transfer_id = NEW.business_transfer_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'business_transfer_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER business_transfer_version_no_delete BEFORE DELETE ON business_transfer_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER business_transfer_version_supersede_only BEFORE UPDATE ON business_transfer_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER business_transfer_version_no_overlap BEFORE INSERT ON business_transfer_version FOR EACH ROW EXECUTE FUNCTION business_transfer_version_no_overlap()
--
CREATE FUNCTION authority_disclosure_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM authority_disclosure_version WHERE authority_disclosure_id = NEW.authority_disclosure_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'authority_disclosure_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER authority_disclosure_version_no_delete BEFORE DELETE ON authority_disclosure_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER authority_disclosure_version_supersede_only BEFORE UPDATE ON authority_disclosure_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER authority_disclosure_version_no_overlap BEFORE INSERT ON authority_disclosure_version FOR EACH ROW EXECUTE FUNCTION authority_disclosure_version_no_overlap()
--
CREATE FUNCTION statement_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM statement_version WHERE statement_id = NEW.statement_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'statement_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER statement_version_no_delete BEFORE DELETE ON statement_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER statement_version_supersede_only BEFORE UPDATE ON statement_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER statement_version_no_overlap BEFORE INSERT ON statement_version FOR EACH ROW EXECUTE FUNCTION statement_version_no_overlap()
--
CREATE FUNCTION coverage_period_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM coverage_period WHERE data_flow_id = NEW.data_flow_id AND regime = NEW.regime AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'coverage_period: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER coverage_period_no_delete BEFORE DELETE ON coverage_period FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER coverage_period_supersede_only BEFORE UPDATE ON coverage_period FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER coverage_period_no_overlap BEFORE INSERT ON coverage_period FOR EACH ROW EXECUTE FUNCTION coverage_period_no_overlap()
--
CREATE TRIGGER territory_no_delete BEFORE DELETE ON territory FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER territory_no_update BEFORE UPDATE ON territory FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER adequacy_decision_no_delete BEFORE DELETE ON adequacy_decision FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER adequacy_decision_no_update BEFORE UPDATE ON adequacy_decision FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER transfer_tool_no_delete BEFORE DELETE ON transfer_tool FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER transfer_tool_no_update BEFORE UPDATE ON transfer_tool FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER vocabulary_term_no_delete BEFORE DELETE ON vocabulary_term FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER vocabulary_term_no_update BEFORE UPDATE ON vocabulary_term FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER recipient_no_delete BEFORE DELETE ON recipient FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER recipient_no_update BEFORE UPDATE ON recipient FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER standing_no_delete BEFORE DELETE ON standing FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER standing_no_update BEFORE UPDATE ON standing FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER data_flow_no_delete BEFORE DELETE ON data_flow FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER data_flow_no_update BEFORE UPDATE ON data_flow FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER safeguard_no_delete BEFORE DELETE ON safeguard FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER safeguard_no_update BEFORE UPDATE ON safeguard FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER derogation_no_delete BEFORE DELETE ON derogation FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER derogation_no_update BEFORE UPDATE ON derogation FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER transfer_impact_assessment_no_delete BEFORE DELETE ON transfer_impact_assessment FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER transfer_impact_assessment_no_update BEFORE UPDATE ON transfer_impact_assessment FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER processing_activity_no_delete BEFORE DELETE ON processing_activity FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER processing_activity_no_update BEFORE UPDATE ON processing_activity FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER business_transfer_no_delete BEFORE DELETE ON business_transfer FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER business_transfer_no_update BEFORE UPDATE ON business_transfer FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER authority_disclosure_no_delete BEFORE DELETE ON authority_disclosure FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER authority_disclosure_no_update BEFORE UPDATE ON authority_disclosure FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER statement_no_delete BEFORE DELETE ON statement FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER statement_no_update BEFORE UPDATE ON statement FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER safeguard_party_no_delete BEFORE DELETE ON safeguard_party FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER safeguard_party_no_update BEFORE UPDATE ON safeguard_party FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER register_no_delete BEFORE DELETE ON register FOR EACH ROW EXECUTE FUNCTION refuse_delete()

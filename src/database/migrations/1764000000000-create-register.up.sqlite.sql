CREATE TABLE "territory" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "adequacy_decision" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "transfer_tool" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "vocabulary_term" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "recipient" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "standing" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "data_flow" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "safeguard" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "derogation" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "transfer_impact_assessment" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "processing_activity" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "business_transfer" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "authority_disclosure" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "statement" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "register" (
  "id" integer PRIMARY KEY NOT NULL,
  "kind" varchar(16) NOT NULL,
  "opened_at" varchar(24),
  "time_zone" varchar(40) NOT NULL,
  "rules_version" varchar(20) NOT NULL,
  CONSTRAINT "register_one_row" CHECK (id = 1),
  CONSTRAINT "register_kind" CHECK (kind IN ('PRODUCTION', 'DEMONSTRATION', 'LOAD')))
--
CREATE TABLE "audit_entry" (
  "sequence" integer PRIMARY KEY NOT NULL,
  "recorded_at" varchar(24) NOT NULL,
  "actor" varchar(200) NOT NULL,
  "action" varchar(60) NOT NULL,
  "subject" varchar(80),
  "reason" text NOT NULL,
  "written_digest" varchar(64) NOT NULL,
  "previous_digest" varchar(64) NOT NULL,
  "digest" varchar(64) NOT NULL,
  CONSTRAINT "audit_entry_recorded_at" UNIQUE ("recorded_at"),
  CONSTRAINT "audit_entry_digest" UNIQUE ("digest"),
  CONSTRAINT "audit_entry_sequence" CHECK (sequence > 0),
  CONSTRAINT "audit_entry_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'))
--
CREATE TABLE "territory_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "territory_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "code" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "territory_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "territory_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "territory_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "territory_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "territory_version_of_fk" FOREIGN KEY ("territory_id") REFERENCES "territory" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "territory_version_by_record" ON "territory_version" ("territory_id", "recorded_to", "valid_from") 
--
CREATE TABLE "adequacy_decision_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "adequacy_decision_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "regime" text NOT NULL,
  "territory" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "adequacy_decision_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "adequacy_decision_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "adequacy_decision_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "adequacy_decision_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "adequacy_decision_version_regime" CHECK (regime IN ('EU', 'UK', 'CH')),
  CONSTRAINT "adequacy_decision_version_of_fk" FOREIGN KEY ("adequacy_decision_id") REFERENCES "adequacy_decision" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "adequacy_decision_version_by_record" ON "adequacy_decision_version" ("adequacy_decision_id", "recorded_to", "valid_from") 
--
CREATE TABLE "transfer_tool_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "transfer_tool_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "code" text NOT NULL,
  "regime" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "transfer_tool_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "transfer_tool_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "transfer_tool_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "transfer_tool_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "transfer_tool_version_regime" CHECK (regime IN ('EU', 'UK', 'CH')),
  CONSTRAINT "transfer_tool_version_of_fk" FOREIGN KEY ("transfer_tool_id") REFERENCES "transfer_tool" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "transfer_tool_version_by_record" ON "transfer_tool_version" ("transfer_tool_id", "recorded_to", "valid_from") 
--
CREATE TABLE "vocabulary_term_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "vocabulary_term_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "scheme" text NOT NULL,
  "slug" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "vocabulary_term_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "vocabulary_term_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "vocabulary_term_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "vocabulary_term_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "vocabulary_term_version_scheme" CHECK (scheme IN ('PURPOSE', 'DATA_CATEGORY', 'SERVICE_TYPE', 'DATA_SUBJECT')),
  CONSTRAINT "vocabulary_term_version_of_fk" FOREIGN KEY ("vocabulary_term_id") REFERENCES "vocabulary_term" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "vocabulary_term_version_by_record" ON "vocabulary_term_version" ("vocabulary_term_id", "recorded_to", "valid_from") 
--
CREATE TABLE "recipient_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "recipient_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "kind" text NOT NULL,
  "legal_name" text NOT NULL,
  "established_in" text,
  "organisation_code" text,
  "parent_id" varchar(36),
  "branch_of_id" varchar(36),
  "in_group" boolean NOT NULL,
  "search_name" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "recipient_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "recipient_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "recipient_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "recipient_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "recipient_version_kind" CHECK (kind IN ('AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER')),
  CONSTRAINT "recipient_version_of_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "recipient_version_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "recipient_version_branch_of_id_fk" FOREIGN KEY ("branch_of_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "recipient_version_by_record" ON "recipient_version" ("recipient_id", "recorded_to", "valid_from") 
--
CREATE INDEX "recipient_version_by_organisation_code" ON "recipient_version" ("organisation_code") 
--
CREATE INDEX "recipient_version_by_search_name" ON "recipient_version" ("search_name", "recipient_id") 
--
CREATE TABLE "standing_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "standing_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "recipient_id" varchar(36) NOT NULL,
  "scheme" text NOT NULL,
  "covered_by_id" varchar(36),
  "particulars" text NOT NULL,
  CONSTRAINT "standing_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "standing_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "standing_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "standing_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "standing_version_of_fk" FOREIGN KEY ("standing_id") REFERENCES "standing" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "standing_version_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "standing_version_covered_by_id_fk" FOREIGN KEY ("covered_by_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "standing_version_by_record" ON "standing_version" ("standing_id", "recorded_to", "valid_from") 
--
CREATE INDEX "standing_version_by_recipient_id" ON "standing_version" ("recipient_id") 
--
CREATE INDEX "standing_version_by_covered_by_id" ON "standing_version" ("covered_by_id") 
--
CREATE TABLE "data_flow_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "data_flow_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "exporter_id" varchar(36) NOT NULL,
  "recipient_id" varchar(36) NOT NULL,
  "destination" text,
  "exporter_role" text,
  "recipient_role" text,
  "staff_data" boolean NOT NULL,
  "onward_of_id" varchar(36),
  "activity_id" varchar(36),
  "invented" boolean NOT NULL,
  "purposes" text NOT NULL,
  "data_categories" text NOT NULL,
  "data_subjects" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "data_flow_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "data_flow_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "data_flow_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "data_flow_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "data_flow_version_exporter_role" CHECK (exporter_role IN ('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR')),
  CONSTRAINT "data_flow_version_recipient_role" CHECK (recipient_role IN ('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR')),
  CONSTRAINT "data_flow_version_of_fk" FOREIGN KEY ("data_flow_id") REFERENCES "data_flow" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "data_flow_version_exporter_id_fk" FOREIGN KEY ("exporter_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "data_flow_version_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "data_flow_version_onward_of_id_fk" FOREIGN KEY ("onward_of_id") REFERENCES "data_flow" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "data_flow_version_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "processing_activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "data_flow_version_by_record" ON "data_flow_version" ("data_flow_id", "recorded_to", "valid_from") 
--
CREATE INDEX "data_flow_version_by_destination" ON "data_flow_version" ("destination", "data_flow_id") 
--
CREATE INDEX "data_flow_version_by_exporter_id" ON "data_flow_version" ("exporter_id", "data_flow_id") 
--
CREATE INDEX "data_flow_version_by_recipient_id" ON "data_flow_version" ("recipient_id", "data_flow_id") 
--
CREATE INDEX "data_flow_version_by_onward_of_id" ON "data_flow_version" ("onward_of_id") 
--
CREATE INDEX "data_flow_version_by_activity_id" ON "data_flow_version" ("activity_id")
--
CREATE TABLE "safeguard_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "safeguard_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "code" text NOT NULL,
  "executed_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "safeguard_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "safeguard_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "safeguard_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "safeguard_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "safeguard_version_of_fk" FOREIGN KEY ("safeguard_id") REFERENCES "safeguard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "safeguard_version_by_record" ON "safeguard_version" ("safeguard_id", "recorded_to", "valid_from") 
--
CREATE INDEX "safeguard_version_by_code" ON "safeguard_version" ("code") 
--
CREATE TABLE "derogation_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "derogation_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "flow_id" varchar(36) NOT NULL,
  "code" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "derogation_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "derogation_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "derogation_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "derogation_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "derogation_version_of_fk" FOREIGN KEY ("derogation_id") REFERENCES "derogation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "derogation_version_flow_id_fk" FOREIGN KEY ("flow_id") REFERENCES "data_flow" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "derogation_version_by_record" ON "derogation_version" ("derogation_id", "recorded_to", "valid_from") 
--
CREATE INDEX "derogation_version_by_flow_id" ON "derogation_version" ("flow_id") 
--
CREATE TABLE "transfer_impact_assessment_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "transfer_impact_assessment_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "recipient_id" varchar(36) NOT NULL,
  "exporter_id" varchar(36),
  "safeguard_id" varchar(36),
  "completed_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "transfer_impact_assessment_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "transfer_impact_assessment_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "transfer_impact_assessment_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "transfer_impact_assessment_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "transfer_impact_assessment_version_of_fk" FOREIGN KEY ("transfer_impact_assessment_id") REFERENCES "transfer_impact_assessment" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "transfer_impact_assessment_version_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "transfer_impact_assessment_version_exporter_id_fk" FOREIGN KEY ("exporter_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "transfer_impact_assessment_version_safeguard_id_fk" FOREIGN KEY ("safeguard_id") REFERENCES "safeguard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "transfer_impact_assessment_version_by_record" ON "transfer_impact_assessment_version" ("transfer_impact_assessment_id", "recorded_to", "valid_from") 
--
CREATE INDEX "transfer_impact_assessment_version_by_recipient_id" ON "transfer_impact_assessment_version" ("recipient_id", "exporter_id") 
--
CREATE TABLE "processing_activity_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "processing_activity_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "controller_id" varchar(36) NOT NULL,
  "name" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "processing_activity_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "processing_activity_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "processing_activity_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "processing_activity_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "processing_activity_version_of_fk" FOREIGN KEY ("processing_activity_id") REFERENCES "processing_activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "processing_activity_version_controller_id_fk" FOREIGN KEY ("controller_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "processing_activity_version_by_record" ON "processing_activity_version" ("processing_activity_id", "recorded_to", "valid_from")
--
CREATE INDEX "processing_activity_version_by_controller_id" ON "processing_activity_version" ("controller_id")
--
CREATE TABLE "business_transfer_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "business_transfer_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "acquirer_id" varchar(36),
  "transferor_id" varchar(36),
  "particulars" text NOT NULL,
  CONSTRAINT "business_transfer_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "business_transfer_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "business_transfer_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "business_transfer_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "business_transfer_version_of_fk" FOREIGN KEY ("business_transfer_id") REFERENCES "business_transfer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "business_transfer_version_acquirer_id_fk" FOREIGN KEY ("acquirer_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "business_transfer_version_transferor_id_fk" FOREIGN KEY ("transferor_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "business_transfer_version_by_record" ON "business_transfer_version" ("business_transfer_id", "recorded_to", "valid_from") 
--
CREATE TABLE "authority_disclosure_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "authority_disclosure_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "authority_id" varchar(36) NOT NULL,
  "asked_id" varchar(36) NOT NULL,
  "received_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "authority_disclosure_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "authority_disclosure_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "authority_disclosure_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "authority_disclosure_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "authority_disclosure_version_of_fk" FOREIGN KEY ("authority_disclosure_id") REFERENCES "authority_disclosure" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "authority_disclosure_version_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "authority_disclosure_version_asked_id_fk" FOREIGN KEY ("asked_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "authority_disclosure_version_by_record" ON "authority_disclosure_version" ("authority_disclosure_id", "recorded_to", "valid_from") 
--
CREATE TABLE "statement_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "statement_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "title" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "statement_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "statement_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "statement_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "statement_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "statement_version_of_fk" FOREIGN KEY ("statement_id") REFERENCES "statement" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "statement_version_by_record" ON "statement_version" ("statement_id", "recorded_to", "valid_from") 
--
CREATE TABLE "safeguard_party" (
  "version_id" varchar(36) NOT NULL,
  "recipient_id" varchar(36) NOT NULL,
  "side" varchar(8) NOT NULL,
  "joined_on" date,
  "left_on" date,
  CONSTRAINT "safeguard_party_side" CHECK (side IN ('EXPORTER', 'IMPORTER')),
  CONSTRAINT "safeguard_party_of_fk" FOREIGN KEY ("version_id") REFERENCES "safeguard_version" ("version_id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "safeguard_party_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, PRIMARY KEY ("version_id",
  "recipient_id",
  "side"))
--
CREATE INDEX "safeguard_party_by_recipient_id" ON "safeguard_party" ("recipient_id", "version_id") 
--
CREATE TABLE "coverage_period" (
  "coverage_period_id" varchar(36) PRIMARY KEY NOT NULL,
  "data_flow_id" varchar(36) NOT NULL,
  "regime" varchar(2) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "outcome" varchar(24) NOT NULL,
  "rule" varchar(60),
  "tool_kind" varchar(20),
  "tool_id" varchar(36),
  "tool_code" varchar(40),
  "tool_citation" text,
  "fallbacks" text NOT NULL,
  "missing" text NOT NULL,
  "since" date NOT NULL,
  "until" date NOT NULL,
  "destination" text,
  CONSTRAINT "coverage_period_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "coverage_period_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "coverage_period_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "coverage_period_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "coverage_period_regime" CHECK (regime IN ('EU', 'UK', 'CH')),
  CONSTRAINT "coverage_period_outcome" CHECK (outcome IN ('NO_RESTRICTED_TRANSFER', 'ADEQUATE', 'SAFEGUARDED', 'DEROGATION', 'NEEDS_REVIEW', 'NOT_COVERED')),
  CONSTRAINT "coverage_period_of_fk" FOREIGN KEY ("data_flow_id") REFERENCES "data_flow" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "coverage_period_by_data_flow_id" ON "coverage_period" ("data_flow_id", "recorded_to", "valid_from") 
--
CREATE INDEX "coverage_period_by_outcome" ON "coverage_period" ("outcome", "data_flow_id", "regime", "valid_from", "valid_to") 
--
CREATE INDEX "coverage_period_by_destination" ON "coverage_period" ("destination", "outcome", "data_flow_id", "regime", "valid_from", "valid_to") 
--
CREATE TRIGGER territory_version_no_delete BEFORE DELETE ON territory_version
BEGIN SELECT RAISE(ABORT, 'territory_version: what was recorded is never deleted'); END
--
CREATE TRIGGER territory_version_supersede_only BEFORE UPDATE ON territory_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.territory_id IS OLD.territory_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.code IS OLD.code AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'territory_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER territory_version_no_overlap BEFORE INSERT ON territory_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM territory_version WHERE territory_id = NEW.territory_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'territory_version: a day already holds another version'); END
--
CREATE TRIGGER adequacy_decision_version_no_delete BEFORE DELETE ON adequacy_decision_version
BEGIN SELECT RAISE(ABORT, 'adequacy_decision_version: what was recorded is never deleted'); END
--
CREATE TRIGGER adequacy_decision_version_supersede_only BEFORE UPDATE ON adequacy_decision_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.adequacy_decision_id IS OLD.adequacy_decision_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.regime IS OLD.regime AND NEW.territory IS OLD.territory AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'adequacy_decision_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER adequacy_decision_version_no_overlap BEFORE INSERT ON adequacy_decision_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM adequacy_decision_version WHERE adequacy_decision_id = NEW.adequacy_decision_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'adequacy_decision_version: a day already holds another version'); END
--
CREATE TRIGGER transfer_tool_version_no_delete BEFORE DELETE ON transfer_tool_version
BEGIN SELECT RAISE(ABORT, 'transfer_tool_version: what was recorded is never deleted'); END
--
CREATE TRIGGER transfer_tool_version_supersede_only BEFORE UPDATE ON transfer_tool_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.transfer_tool_id IS OLD.transfer_tool_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.code IS OLD.code AND NEW.regime IS OLD.regime AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'transfer_tool_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER transfer_tool_version_no_overlap BEFORE INSERT ON transfer_tool_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM transfer_tool_version WHERE transfer_tool_id = NEW.transfer_tool_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'transfer_tool_version: a day already holds another version'); END
--
CREATE TRIGGER vocabulary_term_version_no_delete BEFORE DELETE ON vocabulary_term_version
BEGIN SELECT RAISE(ABORT, 'vocabulary_term_version: what was recorded is never deleted'); END
--
CREATE TRIGGER vocabulary_term_version_supersede_only BEFORE UPDATE ON vocabulary_term_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.vocabulary_term_id IS OLD.vocabulary_term_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.scheme IS OLD.scheme AND NEW.slug IS OLD.slug AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'vocabulary_term_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER vocabulary_term_version_no_overlap BEFORE INSERT ON vocabulary_term_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM vocabulary_term_version WHERE vocabulary_term_id = NEW.vocabulary_term_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'vocabulary_term_version: a day already holds another version'); END
--
CREATE TRIGGER recipient_version_no_delete BEFORE DELETE ON recipient_version
BEGIN SELECT RAISE(ABORT, 'recipient_version: what was recorded is never deleted'); END
--
CREATE TRIGGER recipient_version_supersede_only BEFORE UPDATE ON recipient_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.recipient_id IS OLD.recipient_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.kind IS OLD.kind AND NEW.legal_name IS OLD.legal_name AND NEW.established_in IS OLD.established_in AND NEW.organisation_code IS OLD.organisation_code AND NEW.parent_id IS OLD.parent_id AND NEW.branch_of_id IS OLD.branch_of_id AND NEW.in_group IS OLD.in_group AND NEW.search_name IS OLD.search_name AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'recipient_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER recipient_version_no_overlap BEFORE INSERT ON recipient_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM recipient_version WHERE recipient_id = NEW.recipient_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'recipient_version: a day already holds another version'); END
--
CREATE TRIGGER standing_version_no_delete BEFORE DELETE ON standing_version
BEGIN SELECT RAISE(ABORT, 'standing_version: what was recorded is never deleted'); END
--
CREATE TRIGGER standing_version_supersede_only BEFORE UPDATE ON standing_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.standing_id IS OLD.standing_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.recipient_id IS OLD.recipient_id AND NEW.scheme IS OLD.scheme AND NEW.covered_by_id IS OLD.covered_by_id AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'standing_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER standing_version_no_overlap BEFORE INSERT ON standing_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM standing_version WHERE standing_id = NEW.standing_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'standing_version: a day already holds another version'); END
--
CREATE TRIGGER data_flow_version_no_delete BEFORE DELETE ON data_flow_version
BEGIN SELECT RAISE(ABORT, 'data_flow_version: what was recorded is never deleted'); END
--
CREATE TRIGGER data_flow_version_supersede_only BEFORE UPDATE ON data_flow_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.data_flow_id IS OLD.data_flow_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.exporter_id IS OLD.exporter_id AND NEW.recipient_id IS OLD.recipient_id AND NEW.destination IS OLD.destination AND NEW.exporter_role IS OLD.exporter_role AND NEW.recipient_role IS OLD.recipient_role AND NEW.staff_data IS OLD.staff_data AND NEW.onward_of_id IS OLD.onward_of_id AND NEW.activity_id IS OLD.activity_id AND NEW.invented IS OLD.invented AND NEW.purposes IS OLD.purposes AND NEW.data_categories IS OLD.data_categories AND NEW.data_subjects IS OLD.data_subjects AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'data_flow_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER data_flow_version_no_overlap BEFORE INSERT ON data_flow_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM data_flow_version WHERE data_flow_id = NEW.data_flow_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'data_flow_version: a day already holds another version'); END
--
CREATE TRIGGER safeguard_version_no_delete BEFORE DELETE ON safeguard_version
BEGIN SELECT RAISE(ABORT, 'safeguard_version: what was recorded is never deleted'); END
--
CREATE TRIGGER safeguard_version_supersede_only BEFORE UPDATE ON safeguard_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.safeguard_id IS OLD.safeguard_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.code IS OLD.code AND NEW.executed_on IS OLD.executed_on AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'safeguard_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER safeguard_version_no_overlap BEFORE INSERT ON safeguard_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM safeguard_version WHERE safeguard_id = NEW.safeguard_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'safeguard_version: a day already holds another version'); END
--
CREATE TRIGGER derogation_version_no_delete BEFORE DELETE ON derogation_version
BEGIN SELECT RAISE(ABORT, 'derogation_version: what was recorded is never deleted'); END
--
CREATE TRIGGER derogation_version_supersede_only BEFORE UPDATE ON derogation_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.derogation_id IS OLD.derogation_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.flow_id IS OLD.flow_id AND NEW.code IS OLD.code AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'derogation_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER derogation_version_no_overlap BEFORE INSERT ON derogation_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM derogation_version WHERE derogation_id = NEW.derogation_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'derogation_version: a day already holds another version'); END
--
CREATE TRIGGER transfer_impact_assessment_version_no_delete BEFORE DELETE ON transfer_impact_assessment_version
BEGIN SELECT RAISE(ABORT, 'transfer_impact_assessment_version: what was recorded is never deleted'); END
--
CREATE TRIGGER transfer_impact_assessment_version_supersede_only BEFORE UPDATE ON transfer_impact_assessment_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.transfer_impact_assessment_id IS OLD.transfer_impact_assessment_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.recipient_id IS OLD.recipient_id AND NEW.exporter_id IS OLD.exporter_id AND NEW.safeguard_id IS OLD.safeguard_id AND NEW.completed_on IS OLD.completed_on AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'transfer_impact_assessment_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER transfer_impact_assessment_version_no_overlap BEFORE INSERT ON transfer_impact_assessment_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM transfer_impact_assessment_version WHERE transfer_impact_assessment_id = NEW.transfer_impact_assessment_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'transfer_impact_assessment_version: a day already holds another version'); END
--
CREATE TRIGGER processing_activity_version_no_delete BEFORE DELETE ON processing_activity_version
BEGIN SELECT RAISE(ABORT, 'processing_activity_version: what was recorded is never deleted'); END
--
CREATE TRIGGER processing_activity_version_supersede_only BEFORE UPDATE ON processing_activity_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.processing_activity_id IS OLD.processing_activity_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.controller_id IS OLD.controller_id AND NEW.name IS OLD.name AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'processing_activity_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER processing_activity_version_no_overlap BEFORE INSERT ON processing_activity_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM processing_activity_version WHERE processing_activity_id = NEW.processing_activity_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'processing_activity_version: a day already holds another version'); END
--
CREATE TRIGGER business_transfer_version_no_delete BEFORE DELETE ON business_transfer_version
BEGIN SELECT RAISE(ABORT, 'business_transfer_version: what was recorded is never deleted'); END
--
CREATE TRIGGER business_transfer_version_supersede_only BEFORE UPDATE ON business_transfer_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.business_transfer_id IS OLD.business_transfer_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.acquirer_id IS OLD.acquirer_id AND NEW.transferor_id IS OLD.transferor_id AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'business_transfer_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER business_transfer_version_no_overlap BEFORE INSERT ON business_transfer_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM business_transfer_version WHERE business_transfer_id = NEW.business_transfer_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'business_transfer_version: a day already holds another version'); END
--
CREATE TRIGGER authority_disclosure_version_no_delete BEFORE DELETE ON authority_disclosure_version
BEGIN SELECT RAISE(ABORT, 'authority_disclosure_version: what was recorded is never deleted'); END
--
CREATE TRIGGER authority_disclosure_version_supersede_only BEFORE UPDATE ON authority_disclosure_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.authority_disclosure_id IS OLD.authority_disclosure_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.authority_id IS OLD.authority_id AND NEW.asked_id IS OLD.asked_id AND NEW.received_on IS OLD.received_on AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'authority_disclosure_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER authority_disclosure_version_no_overlap BEFORE INSERT ON authority_disclosure_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM authority_disclosure_version WHERE authority_disclosure_id = NEW.authority_disclosure_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'authority_disclosure_version: a day already holds another version'); END
--
CREATE TRIGGER statement_version_no_delete BEFORE DELETE ON statement_version
BEGIN SELECT RAISE(ABORT, 'statement_version: what was recorded is never deleted'); END
--
CREATE TRIGGER statement_version_supersede_only BEFORE UPDATE ON statement_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.statement_id IS OLD.statement_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.title IS OLD.title AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'statement_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER statement_version_no_overlap BEFORE INSERT ON statement_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM statement_version WHERE statement_id = NEW.statement_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'statement_version: a day already holds another version'); END
--
CREATE TRIGGER coverage_period_no_delete BEFORE DELETE ON coverage_period
BEGIN SELECT RAISE(ABORT, 'coverage_period: what was recorded is never deleted'); END
--
CREATE TRIGGER coverage_period_supersede_only BEFORE UPDATE ON coverage_period
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.coverage_period_id IS OLD.coverage_period_id AND NEW.data_flow_id IS OLD.data_flow_id AND NEW.regime IS OLD.regime AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.outcome IS OLD.outcome AND NEW.rule IS OLD.rule AND NEW.tool_kind IS OLD.tool_kind AND NEW.tool_id IS OLD.tool_id AND NEW.tool_code IS OLD.tool_code AND NEW.tool_citation IS OLD.tool_citation AND NEW.fallbacks IS OLD.fallbacks AND NEW.missing IS OLD.missing AND NEW.since IS OLD.since AND NEW.until IS OLD.until AND NEW.destination IS OLD.destination)
BEGIN SELECT RAISE(ABORT, 'coverage_period: what was recorded is only superseded, once'); END
--
CREATE TRIGGER coverage_period_no_overlap BEFORE INSERT ON coverage_period
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM coverage_period WHERE data_flow_id = NEW.data_flow_id AND regime = NEW.regime AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'coverage_period: a day already holds another version'); END
--
CREATE TRIGGER territory_no_delete BEFORE DELETE ON territory
BEGIN SELECT RAISE(ABORT, 'territory: what was recorded is never deleted'); END
--
CREATE TRIGGER territory_no_update BEFORE UPDATE ON territory
BEGIN SELECT RAISE(ABORT, 'territory: what was recorded is never edited'); END
--
CREATE TRIGGER adequacy_decision_no_delete BEFORE DELETE ON adequacy_decision
BEGIN SELECT RAISE(ABORT, 'adequacy_decision: what was recorded is never deleted'); END
--
CREATE TRIGGER adequacy_decision_no_update BEFORE UPDATE ON adequacy_decision
BEGIN SELECT RAISE(ABORT, 'adequacy_decision: what was recorded is never edited'); END
--
CREATE TRIGGER transfer_tool_no_delete BEFORE DELETE ON transfer_tool
BEGIN SELECT RAISE(ABORT, 'transfer_tool: what was recorded is never deleted'); END
--
CREATE TRIGGER transfer_tool_no_update BEFORE UPDATE ON transfer_tool
BEGIN SELECT RAISE(ABORT, 'transfer_tool: what was recorded is never edited'); END
--
CREATE TRIGGER vocabulary_term_no_delete BEFORE DELETE ON vocabulary_term
BEGIN SELECT RAISE(ABORT, 'vocabulary_term: what was recorded is never deleted'); END
--
CREATE TRIGGER vocabulary_term_no_update BEFORE UPDATE ON vocabulary_term
BEGIN SELECT RAISE(ABORT, 'vocabulary_term: what was recorded is never edited'); END
--
CREATE TRIGGER recipient_no_delete BEFORE DELETE ON recipient
BEGIN SELECT RAISE(ABORT, 'recipient: what was recorded is never deleted'); END
--
CREATE TRIGGER recipient_no_update BEFORE UPDATE ON recipient
BEGIN SELECT RAISE(ABORT, 'recipient: what was recorded is never edited'); END
--
CREATE TRIGGER standing_no_delete BEFORE DELETE ON standing
BEGIN SELECT RAISE(ABORT, 'standing: what was recorded is never deleted'); END
--
CREATE TRIGGER standing_no_update BEFORE UPDATE ON standing
BEGIN SELECT RAISE(ABORT, 'standing: what was recorded is never edited'); END
--
CREATE TRIGGER data_flow_no_delete BEFORE DELETE ON data_flow
BEGIN SELECT RAISE(ABORT, 'data_flow: what was recorded is never deleted'); END
--
CREATE TRIGGER data_flow_no_update BEFORE UPDATE ON data_flow
BEGIN SELECT RAISE(ABORT, 'data_flow: what was recorded is never edited'); END
--
CREATE TRIGGER safeguard_no_delete BEFORE DELETE ON safeguard
BEGIN SELECT RAISE(ABORT, 'safeguard: what was recorded is never deleted'); END
--
CREATE TRIGGER safeguard_no_update BEFORE UPDATE ON safeguard
BEGIN SELECT RAISE(ABORT, 'safeguard: what was recorded is never edited'); END
--
CREATE TRIGGER derogation_no_delete BEFORE DELETE ON derogation
BEGIN SELECT RAISE(ABORT, 'derogation: what was recorded is never deleted'); END
--
CREATE TRIGGER derogation_no_update BEFORE UPDATE ON derogation
BEGIN SELECT RAISE(ABORT, 'derogation: what was recorded is never edited'); END
--
CREATE TRIGGER transfer_impact_assessment_no_delete BEFORE DELETE ON transfer_impact_assessment
BEGIN SELECT RAISE(ABORT, 'transfer_impact_assessment: what was recorded is never deleted'); END
--
CREATE TRIGGER transfer_impact_assessment_no_update BEFORE UPDATE ON transfer_impact_assessment
BEGIN SELECT RAISE(ABORT, 'transfer_impact_assessment: what was recorded is never edited'); END
--
CREATE TRIGGER processing_activity_no_delete BEFORE DELETE ON processing_activity
BEGIN SELECT RAISE(ABORT, 'processing_activity: what was recorded is never deleted'); END
--
CREATE TRIGGER processing_activity_no_update BEFORE UPDATE ON processing_activity
BEGIN SELECT RAISE(ABORT, 'processing_activity: what was recorded is never edited'); END
--
CREATE TRIGGER business_transfer_no_delete BEFORE DELETE ON business_transfer
BEGIN SELECT RAISE(ABORT, 'business_transfer: what was recorded is never deleted'); END
--
CREATE TRIGGER business_transfer_no_update BEFORE UPDATE ON business_transfer
BEGIN SELECT RAISE(ABORT, 'business_transfer: what was recorded is never edited'); END
--
CREATE TRIGGER authority_disclosure_no_delete BEFORE DELETE ON authority_disclosure
BEGIN SELECT RAISE(ABORT, 'authority_disclosure: what was recorded is never deleted'); END
--
CREATE TRIGGER authority_disclosure_no_update BEFORE UPDATE ON authority_disclosure
BEGIN SELECT RAISE(ABORT, 'authority_disclosure: what was recorded is never edited'); END
--
CREATE TRIGGER statement_no_delete BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'statement: what was recorded is never deleted'); END
--
CREATE TRIGGER statement_no_update BEFORE UPDATE ON statement
BEGIN SELECT RAISE(ABORT, 'statement: what was recorded is never edited'); END
--
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit_entry: what was recorded is never deleted'); END
--
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit_entry: what was recorded is never edited'); END
--
CREATE TRIGGER safeguard_party_no_delete BEFORE DELETE ON safeguard_party
BEGIN SELECT RAISE(ABORT, 'safeguard_party: what was recorded is never deleted'); END
--
CREATE TRIGGER safeguard_party_no_update BEFORE UPDATE ON safeguard_party
BEGIN SELECT RAISE(ABORT, 'safeguard_party: what was recorded is never edited'); END
--
CREATE TRIGGER register_no_delete BEFORE DELETE ON register
BEGIN SELECT RAISE(ABORT, 'register: it is never deleted'); END

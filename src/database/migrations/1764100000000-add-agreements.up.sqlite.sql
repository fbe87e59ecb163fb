CREATE TABLE "processing_agreement" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "sub_processor_notice" (
  "id" varchar(36) PRIMARY KEY NOT NULL)
--
CREATE TABLE "processing_agreement_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "processing_agreement_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "controller_id" varchar(36) NOT NULL,
  "processor_id" varchar(36) NOT NULL,
  "signed_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "processing_agreement_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "processing_agreement_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "processing_agreement_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "processing_agreement_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "processing_agreement_version_of_fk" FOREIGN KEY ("processing_agreement_id") REFERENCES "processing_agreement" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "processing_agreement_version_controller_id_fk" FOREIGN KEY ("controller_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "processing_agreement_version_processor_id_fk" FOREIGN KEY ("processor_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "processing_agreement_version_by_record" ON "processing_agreement_version" ("processing_agreement_id", "recorded_to", "valid_from")
--
CREATE INDEX "processing_agreement_version_by_processor_id" ON "processing_agreement_version" ("processor_id", "controller_id")
--
CREATE TABLE "sub_processor_notice_version" (
  "version_id" varchar(36) PRIMARY KEY NOT NULL,
  "sub_processor_notice_id" varchar(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" varchar(24) NOT NULL,
  "recorded_to" varchar(24) NOT NULL,
  "processor_id" varchar(36) NOT NULL,
  "sub_processor_id" varchar(36),
  "received_on" date NOT NULL,
  "decision" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "sub_processor_notice_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "sub_processor_notice_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "sub_processor_notice_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "sub_processor_notice_version_days" CHECK (valid_from IS date(valid_from) AND valid_to IS date(valid_to)),
  CONSTRAINT "sub_processor_notice_version_decision" CHECK (decision IN ('PENDING', 'ACCEPTED', 'OBJECTED')),
  CONSTRAINT "sub_processor_notice_version_of_fk" FOREIGN KEY ("sub_processor_notice_id") REFERENCES "sub_processor_notice" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "sub_processor_notice_version_processor_id_fk" FOREIGN KEY ("processor_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "sub_processor_notice_version_sub_processor_id_fk" FOREIGN KEY ("sub_processor_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "sub_processor_notice_version_by_record" ON "sub_processor_notice_version" ("sub_processor_notice_id", "recorded_to", "valid_from")
--
CREATE INDEX "sub_processor_notice_version_by_processor_id" ON "sub_processor_notice_version" ("processor_id")
--
CREATE TABLE "contact" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "recipient_id" varchar(36) NOT NULL,
  "name" text,
  "role" text,
  "email" text,
  "telephone" text,
  "created_at" varchar(24) NOT NULL,
  "created_by" varchar(200) NOT NULL,
  "erased_at" varchar(24),
  CONSTRAINT "contact_created_at" CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "contact_held" CHECK (erased_at IS NOT NULL OR name IS NOT NULL),
  CONSTRAINT "contact_erased" CHECK (erased_at IS NULL OR (erased_at LIKE '____-__-__T__:__:__.___Z' AND name IS NULL AND role IS NULL AND email IS NULL AND telephone IS NULL)),
  CONSTRAINT "contact_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "contact_by_recipient_id" ON "contact" ("recipient_id")
--
CREATE TRIGGER processing_agreement_version_no_delete BEFORE DELETE ON processing_agreement_version
BEGIN SELECT RAISE(ABORT, 'processing_agreement_version: what was recorded is never deleted'); END
--
CREATE TRIGGER processing_agreement_version_supersede_only BEFORE UPDATE ON processing_agreement_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.processing_agreement_id IS OLD.processing_agreement_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.controller_id IS OLD.controller_id AND NEW.processor_id IS OLD.processor_id AND NEW.signed_on IS OLD.signed_on AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'processing_agreement_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER processing_agreement_version_no_overlap BEFORE INSERT ON processing_agreement_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM processing_agreement_version WHERE processing_agreement_id = NEW.processing_agreement_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'processing_agreement_version: a day already holds another version'); END
--
CREATE TRIGGER sub_processor_notice_version_no_delete BEFORE DELETE ON sub_processor_notice_version
BEGIN SELECT RAISE(ABORT, 'sub_processor_notice_version: what was recorded is never deleted'); END
--
CREATE TRIGGER sub_processor_notice_version_supersede_only BEFORE UPDATE ON sub_processor_notice_version
WHEN NOT (OLD.recorded_to = '9999-12-31T00:00:00.000Z' AND NEW.recorded_to < OLD.recorded_to
  AND NEW.version_id IS OLD.version_id AND NEW.sub_processor_notice_id IS OLD.sub_processor_notice_id AND NEW.valid_from IS OLD.valid_from AND NEW.valid_to IS OLD.valid_to AND NEW.recorded_from IS OLD.recorded_from AND NEW.processor_id IS OLD.processor_id AND NEW.sub_processor_id IS OLD.sub_processor_id AND NEW.received_on IS OLD.received_on AND NEW.decision IS OLD.decision AND NEW.particulars IS OLD.particulars)
BEGIN SELECT RAISE(ABORT, 'sub_processor_notice_version: what was recorded is only superseded, once'); END
--
CREATE TRIGGER sub_processor_notice_version_no_overlap BEFORE INSERT ON sub_processor_notice_version
WHEN NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM sub_processor_notice_version WHERE sub_processor_notice_id = NEW.sub_processor_notice_id AND recorded_to = '9999-12-31T00:00:00.000Z'
  AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
BEGIN SELECT RAISE(ABORT, 'sub_processor_notice_version: a day already holds another version'); END
--
CREATE TRIGGER processing_agreement_no_delete BEFORE DELETE ON processing_agreement
BEGIN SELECT RAISE(ABORT, 'processing_agreement: what was recorded is never deleted'); END
--
CREATE TRIGGER processing_agreement_no_update BEFORE UPDATE ON processing_agreement
BEGIN SELECT RAISE(ABORT, 'processing_agreement: what was recorded is never edited'); END
--
CREATE TRIGGER sub_processor_notice_no_delete BEFORE DELETE ON sub_processor_notice
BEGIN SELECT RAISE(ABORT, 'sub_processor_notice: what was recorded is never deleted'); END
--
CREATE TRIGGER sub_processor_notice_no_update BEFORE UPDATE ON sub_processor_notice
BEGIN SELECT RAISE(ABORT, 'sub_processor_notice: what was recorded is never edited'); END
--
CREATE TRIGGER contact_no_delete BEFORE DELETE ON contact
BEGIN SELECT RAISE(ABORT, 'contact: what was recorded is never deleted'); END
--
CREATE TRIGGER contact_erase_only BEFORE UPDATE ON contact
WHEN NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.recipient_id IS OLD.recipient_id AND NEW.created_at IS OLD.created_at AND NEW.created_by IS OLD.created_by)
BEGIN SELECT RAISE(ABORT, 'contact: what was recorded is only erased, once'); END

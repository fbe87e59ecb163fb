CREATE TABLE "processing_agreement" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "processing_agreement_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "processing_agreement_version" (
  "version_id" character varying(36) NOT NULL,
  "processing_agreement_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "controller_id" character varying(36) NOT NULL,
  "processor_id" character varying(36) NOT NULL,
  "signed_on" date NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "processing_agreement_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "processing_agreement_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "processing_agreement_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "processing_agreement_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "processing_agreement_version_by_record" ON "processing_agreement_version" ("processing_agreement_id", "recorded_to", "valid_from")
--
CREATE INDEX "processing_agreement_version_by_processor_id" ON "processing_agreement_version" ("processor_id", "controller_id")
--
CREATE TABLE "sub_processor_notice" (
  "id" character varying(36) NOT NULL,
  CONSTRAINT "sub_processor_notice_pk" PRIMARY KEY ("id"))
--
CREATE TABLE "sub_processor_notice_version" (
  "version_id" character varying(36) NOT NULL,
  "sub_processor_notice_id" character varying(36) NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date NOT NULL,
  "recorded_from" character varying(24) NOT NULL,
  "recorded_to" character varying(24) NOT NULL,
  "processor_id" character varying(36) NOT NULL,
  "sub_processor_id" character varying(36),
  "received_on" date NOT NULL,
  "decision" text NOT NULL,
  "particulars" text NOT NULL,
  CONSTRAINT "sub_processor_notice_version_valid" CHECK (valid_from < valid_to),
  CONSTRAINT "sub_processor_notice_version_recorded" CHECK (recorded_from < recorded_to),
  CONSTRAINT "sub_processor_notice_version_instants" CHECK (recorded_from LIKE '____-__-__T__:__:__.___Z' AND recorded_to LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "sub_processor_notice_version_decision" CHECK (decision IN ('PENDING', 'ACCEPTED', 'OBJECTED')),
  CONSTRAINT "sub_processor_notice_version_pk" PRIMARY KEY ("version_id"))
--
CREATE INDEX "sub_processor_notice_version_by_record" ON "sub_processor_notice_version" ("sub_processor_notice_id", "recorded_to", "valid_from")
--
CREATE INDEX "sub_processor_notice_version_by_processor_id" ON "sub_processor_notice_version" ("processor_id")
--
CREATE TABLE "contact" (
  "id" character varying(36) NOT NULL,
  "recipient_id" character varying(36) NOT NULL,
  "name" text,
  "role" text,
  "email" text,
  "telephone" text,
  "created_at" character varying(24) NOT NULL,
  "created_by" character varying(200) NOT NULL,
  "erased_at" character varying(24),
  CONSTRAINT "contact_created_at" CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "contact_held" CHECK (erased_at IS NOT NULL OR name IS NOT NULL),
  CONSTRAINT "contact_erased" CHECK (erased_at IS NULL OR (erased_at LIKE '____-__-__T__:__:__.___Z' AND name IS NULL AND role IS NULL AND email IS NULL AND telephone IS NULL)),
  CONSTRAINT "contact_pk" PRIMARY KEY ("id"))
--
CREATE INDEX "contact_by_recipient_id" ON "contact" ("recipient_id")
--
ALTER TABLE "processing_agreement_version" ADD CONSTRAINT "processing_agreement_version_of_fk" FOREIGN KEY ("processing_agreement_id") REFERENCES "processing_agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "processing_agreement_version" ADD CONSTRAINT "processing_agreement_version_controller_id_fk" FOREIGN KEY ("controller_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "processing_agreement_version" ADD CONSTRAINT "processing_agreement_version_processor_id_fk" FOREIGN KEY ("processor_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "sub_processor_notice_version" ADD CONSTRAINT "sub_processor_notice_version_of_fk" FOREIGN KEY ("sub_processor_notice_id") REFERENCES "sub_processor_notice"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "sub_processor_notice_version" ADD CONSTRAINT "sub_processor_notice_version_processor_id_fk" FOREIGN KEY ("processor_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "sub_processor_notice_version" ADD CONSTRAINT "sub_processor_notice_version_sub_processor_id_fk" FOREIGN KEY ("sub_processor_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
ALTER TABLE "contact" ADD CONSTRAINT "contact_recipient_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
--
CREATE FUNCTION processing_agreement_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM processing_agreement_version WHERE processing_agreement_id = NEW.processing_agreement_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'processing_agreement_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER processing_agreement_version_no_delete BEFORE DELETE ON processing_agreement_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER processing_agreement_version_supersede_only BEFORE UPDATE ON processing_agreement_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER processing_agreement_version_no_overlap BEFORE INSERT ON processing_agreement_version FOR EACH ROW EXECUTE FUNCTION processing_agreement_version_no_overlap()
--
CREATE FUNCTION sub_processor_notice_version_no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_to = '9999-12-31T00:00:00.000Z' AND EXISTS (SELECT 1 FROM sub_processor_notice_version WHERE sub_processor_notice_id = NEW.sub_processor_notice_id AND recorded_to = '9999-12-31T00:00:00.000Z'
    AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to) THEN
    RAISE EXCEPTION 'sub_processor_notice_version: a day already holds another version' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$
--
CREATE TRIGGER sub_processor_notice_version_no_delete BEFORE DELETE ON sub_processor_notice_version FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER sub_processor_notice_version_supersede_only BEFORE UPDATE ON sub_processor_notice_version FOR EACH ROW EXECUTE FUNCTION supersede_only()
--
CREATE TRIGGER sub_processor_notice_version_no_overlap BEFORE INSERT ON sub_processor_notice_version FOR EACH ROW EXECUTE FUNCTION sub_processor_notice_version_no_overlap()
--
CREATE TRIGGER processing_agreement_no_delete BEFORE DELETE ON processing_agreement FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER processing_agreement_no_update BEFORE UPDATE ON processing_agreement FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER sub_processor_notice_no_delete BEFORE DELETE ON sub_processor_notice FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER sub_processor_notice_no_update BEFORE UPDATE ON sub_processor_notice FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE FUNCTION contact_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
    AND (NEW.id, NEW.recipient_id, NEW.created_at, NEW.created_by)
      = (OLD.id, OLD.recipient_id, OLD.created_at, OLD.created_by) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'contact: what was recorded is only erased, once' USING ERRCODE = 'restrict_violation';
END $$
--
CREATE TRIGGER contact_no_delete BEFORE DELETE ON contact FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER contact_erase_only BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION contact_erase_only()

CREATE TABLE "proposal_step" (
  "recorded_at" character varying(24) NOT NULL,
  "proposal_id" character varying(36) NOT NULL,
  "step" character varying(10) NOT NULL,
  "actor" character varying(200) NOT NULL,
  "reason" text,
  "content" text,
  CONSTRAINT "proposal_step_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "proposal_step_step" CHECK (step IN ('SAVED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'UNDONE')),
  CONSTRAINT "proposal_step_content" CHECK ((step = 'SAVED') = (content IS NOT NULL)),
  CONSTRAINT "proposal_step_pk" PRIMARY KEY ("recorded_at"))
--
CREATE INDEX "proposal_step_by_proposal_id" ON "proposal_step" ("proposal_id", "recorded_at")
--
CREATE TABLE "command_receipt" (
  "actor" character varying(200) NOT NULL,
  "idempotency_key" character varying(100) NOT NULL,
  "command_digest" character varying(64) NOT NULL,
  "noun" character varying(40) NOT NULL,
  "record_id" character varying(36) NOT NULL,
  "seen_on" date NOT NULL,
  "known_at" character varying(24) NOT NULL,
  "sequence" integer NOT NULL,
  CONSTRAINT "command_receipt_pk" PRIMARY KEY ("actor", "idempotency_key"))
--
CREATE TRIGGER proposal_step_no_delete BEFORE DELETE ON proposal_step FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER proposal_step_no_update BEFORE UPDATE ON proposal_step FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER command_receipt_no_delete BEFORE DELETE ON command_receipt FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER command_receipt_no_update BEFORE UPDATE ON command_receipt FOR EACH ROW EXECUTE FUNCTION refuse_update()

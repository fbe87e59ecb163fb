CREATE TABLE "proposal_step" (
  "recorded_at" varchar(24) PRIMARY KEY NOT NULL,
  "proposal_id" varchar(36) NOT NULL,
  "step" varchar(10) NOT NULL,
  "actor" varchar(200) NOT NULL,
  "reason" text,
  "content" text,
  CONSTRAINT "proposal_step_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "proposal_step_step" CHECK (step IN ('SAVED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'UNDONE')),
  CONSTRAINT "proposal_step_content" CHECK ((step = 'SAVED') = (content IS NOT NULL)))
--
CREATE INDEX "proposal_step_by_proposal_id" ON "proposal_step" ("proposal_id", "recorded_at")
--
CREATE TABLE "command_receipt" (
  "actor" varchar(200) NOT NULL,
  "idempotency_key" varchar(100) NOT NULL,
  "command_digest" varchar(64) NOT NULL,
  "noun" varchar(40) NOT NULL,
  "record_id" varchar(36) NOT NULL,
  "seen_on" date NOT NULL,
  "known_at" varchar(24) NOT NULL,
  "sequence" integer NOT NULL,
  PRIMARY KEY ("actor", "idempotency_key"))
--
CREATE TRIGGER proposal_step_no_delete BEFORE DELETE ON proposal_step
BEGIN SELECT RAISE(ABORT, 'proposal_step: what was recorded is never deleted'); END
--
CREATE TRIGGER proposal_step_no_update BEFORE UPDATE ON proposal_step
BEGIN SELECT RAISE(ABORT, 'proposal_step: what was recorded is never edited'); END
--
CREATE TRIGGER command_receipt_no_delete BEFORE DELETE ON command_receipt
BEGIN SELECT RAISE(ABORT, 'command_receipt: what was recorded is never deleted'); END
--
CREATE TRIGGER command_receipt_no_update BEFORE UPDATE ON command_receipt
BEGIN SELECT RAISE(ABORT, 'command_receipt: what was recorded is never edited'); END

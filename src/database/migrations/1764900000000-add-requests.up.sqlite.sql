CREATE TABLE "request" (
  "recorded_at" varchar(24) PRIMARY KEY NOT NULL,
  "actor" varchar(200) NOT NULL,
  "request_id" varchar(36) NOT NULL,
  "reference" varchar(12) NOT NULL,
  "kind" varchar(24) NOT NULL,
  "received_on" date NOT NULL,
  "channel" varchar(12) NOT NULL,
  "language" varchar(2) NOT NULL,
  "country" varchar(20),
  "answering_company_id" varchar(36) NOT NULL,
  "relations" text NOT NULL,
  "desk" varchar(10) NOT NULL,
  "policy" varchar(20) NOT NULL,
  "policy_period" varchar(5) NOT NULL,
  "holidays_of" varchar(20),
  CONSTRAINT "request_request_id" UNIQUE ("request_id"),
  CONSTRAINT "request_reference" UNIQUE ("reference"),
  CONSTRAINT "request_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "request_kind" CHECK (kind IN ('AFFILIATE_LIST', 'SAFEGUARD_COPY', 'RECIPIENTS_OF_MY_DATA', 'OTHER')),
  CONSTRAINT "request_channel" CHECK (channel IN ('EMAIL', 'POST', 'WEB_FORM', 'TELEPHONE', 'IN_PERSON')),
  CONSTRAINT "request_language" CHECK (language IN ('nl', 'en', 'fr', 'de')),
  CONSTRAINT "request_desk" CHECK (desk IN ('EUROPE', 'ELSEWHERE')),
  CONSTRAINT "request_answering_company_id_fk" FOREIGN KEY ("answering_company_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE TABLE "request_step" (
  "recorded_at" varchar(24) PRIMARY KEY NOT NULL,
  "actor" varchar(200) NOT NULL,
  "request_id" varchar(36) NOT NULL,
  "step" varchar(10) NOT NULL,
  "day" date NOT NULL,
  "state" varchar(10) NOT NULL,
  "due_on" date NOT NULL,
  "assigned_to" varchar(200),
  "content" text NOT NULL,
  "sealed" text,
  "facts" text,
  CONSTRAINT "request_step_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "request_step_step" CHECK (step IN ('RECEIVED', 'ASSIGNED', 'PAUSED', 'RESUMED', 'EXTENDED', 'DRAFTED', 'ANSWERED', 'REFUSED', 'WITHDRAWN', 'ERASED')),
  CONSTRAINT "request_step_state" CHECK (state IN ('OPEN', 'PAUSED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT "request_step_of_fk" FOREIGN KEY ("request_id") REFERENCES "request" ("request_id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "request_step_by_request_id" ON "request_step" ("request_id", "recorded_at")
--
CREATE INDEX "request_step_by_due_on" ON "request_step" ("state", "due_on", "request_id")
--
CREATE TABLE "requester" (
  "request_id" varchar(36) PRIMARY KEY NOT NULL,
  "key_name" varchar(40),
  "wrapped_key" text,
  "sealed" text,
  "email_match" varchar(64),
  "name_match" varchar(64),
  "erased_at" varchar(24),
  CONSTRAINT "requester_held" CHECK (erased_at IS NOT NULL OR (key_name IS NOT NULL AND wrapped_key IS NOT NULL AND sealed IS NOT NULL)),
  CONSTRAINT "requester_erased" CHECK (erased_at IS NULL OR (erased_at LIKE '____-__-__T__:__:__.___Z' AND key_name IS NULL AND wrapped_key IS NULL AND sealed IS NULL AND email_match IS NULL AND name_match IS NULL)),
  CONSTRAINT "requester_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "request" ("request_id") ON DELETE NO ACTION ON UPDATE NO ACTION)
--
CREATE INDEX "requester_by_email_match" ON "requester" ("email_match")
--
CREATE INDEX "requester_by_name_match" ON "requester" ("name_match")
--
CREATE INDEX "requester_by_key_name" ON "requester" ("key_name")
--
CREATE TRIGGER request_no_delete BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'request: what was recorded is never deleted'); END
--
CREATE TRIGGER request_no_update BEFORE UPDATE ON request
BEGIN SELECT RAISE(ABORT, 'request: what was recorded is never edited'); END
--
CREATE TRIGGER request_step_no_delete BEFORE DELETE ON request_step
BEGIN SELECT RAISE(ABORT, 'request_step: what was recorded is never deleted'); END
--
CREATE TRIGGER request_step_no_update BEFORE UPDATE ON request_step
BEGIN SELECT RAISE(ABORT, 'request_step: what was recorded is never edited'); END
--
CREATE TRIGGER requester_no_delete BEFORE DELETE ON requester
BEGIN SELECT RAISE(ABORT, 'requester: what was recorded is never deleted'); END
--
CREATE TRIGGER requester_erase_only BEFORE UPDATE ON requester
WHEN NOT (OLD.erased_at IS NULL AND NEW.request_id IS OLD.request_id
  AND (NEW.erased_at IS NOT NULL OR NEW.sealed IS OLD.sealed))
BEGIN SELECT RAISE(ABORT, 'requester: it is only erased, once, or sealed anew under another key'); END

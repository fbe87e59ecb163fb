CREATE TABLE "request" (
  "recorded_at" character varying(24) NOT NULL,
  "actor" character varying(200) NOT NULL,
  "request_id" character varying(36) NOT NULL,
  "reference" character varying(12) NOT NULL,
  "kind" character varying(24) NOT NULL,
  "received_on" date NOT NULL,
  "channel" character varying(12) NOT NULL,
  "language" character varying(2) NOT NULL,
  "country" character varying(20),
  "answering_company_id" character varying(36) NOT NULL,
  "relations" text NOT NULL,
  "desk" character varying(10) NOT NULL,
  "policy" character varying(20) NOT NULL,
  "policy_period" character varying(5) NOT NULL,
  "holidays_of" character varying(20),
  CONSTRAINT "request_request_id" UNIQUE ("request_id"),
  CONSTRAINT "request_reference" UNIQUE ("reference"),
  CONSTRAINT "request_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "request_kind" CHECK (kind IN ('AFFILIATE_LIST', 'SAFEGUARD_COPY', 'RECIPIENTS_OF_MY_DATA', 'OTHER')),
  CONSTRAINT "request_channel" CHECK (channel IN ('EMAIL', 'POST', 'WEB_FORM', 'TELEPHONE', 'IN_PERSON')),
  CONSTRAINT "request_language" CHECK (language IN ('nl', 'en', 'fr', 'de')),
  CONSTRAINT "request_desk" CHECK (desk IN ('EUROPE', 'ELSEWHERE')),
  CONSTRAINT "request_answering_company_id_fk" FOREIGN KEY ("answering_company_id") REFERENCES "recipient" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "request_pk" PRIMARY KEY ("recorded_at"))
--
CREATE TABLE "request_step" (
  "recorded_at" character varying(24) NOT NULL,
  "actor" character varying(200) NOT NULL,
  "request_id" character varying(36) NOT NULL,
  "step" character varying(10) NOT NULL,
  "day" date NOT NULL,
  "state" character varying(10) NOT NULL,
  "due_on" date NOT NULL,
  "assigned_to" character varying(200),
  "content" text NOT NULL,
  "sealed" text,
  "facts" text,
  CONSTRAINT "request_step_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "request_step_step" CHECK (step IN ('RECEIVED', 'ASSIGNED', 'PAUSED', 'RESUMED', 'EXTENDED', 'DRAFTED', 'ANSWERED', 'REFUSED', 'WITHDRAWN', 'ERASED')),
  CONSTRAINT "request_step_state" CHECK (state IN ('OPEN', 'PAUSED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT "request_step_of_fk" FOREIGN KEY ("request_id") REFERENCES "request" ("request_id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "request_step_pk" PRIMARY KEY ("recorded_at"))
--
CREATE INDEX "request_step_by_request_id" ON "request_step" ("request_id", "recorded_at")
--
CREATE INDEX "request_step_by_due_on" ON "request_step" ("state", "due_on", "request_id")
--
CREATE TABLE "requester" (
  "request_id" character varying(36) NOT NULL,
  "key_name" character varying(40),
  "wrapped_key" text,
  "sealed" text,
  "email_match" character varying(64),
  "name_match" character varying(64),
  "erased_at" character varying(24),
  CONSTRAINT "requester_held" CHECK (erased_at IS NOT NULL OR (key_name IS NOT NULL AND wrapped_key IS NOT NULL AND sealed IS NOT NULL)),
  CONSTRAINT "requester_erased" CHECK (erased_at IS NULL OR (erased_at LIKE '____-__-__T__:__:__.___Z' AND key_name IS NULL AND wrapped_key IS NULL AND sealed IS NULL AND email_match IS NULL AND name_match IS NULL)),
  CONSTRAINT "requester_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "request" ("request_id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "requester_pk" PRIMARY KEY ("request_id"))
--
CREATE INDEX "requester_by_email_match" ON "requester" ("email_match")
--
CREATE INDEX "requester_by_name_match" ON "requester" ("name_match")
--
CREATE INDEX "requester_by_key_name" ON "requester" ("key_name")
--
CREATE TRIGGER request_no_delete BEFORE DELETE ON request FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER request_no_update BEFORE UPDATE ON request FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER request_step_no_delete BEFORE DELETE ON request_step FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER request_step_no_update BEFORE UPDATE ON request_step FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TRIGGER requester_no_delete BEFORE DELETE ON requester FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE FUNCTION requester_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased_at IS NULL AND NEW.request_id = OLD.request_id
    AND (NEW.erased_at IS NOT NULL OR NEW.sealed = OLD.sealed) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'requester: it is only erased, once, or sealed anew under another key' USING ERRCODE = 'restrict_violation';
END $$
--
CREATE TRIGGER requester_erase_only BEFORE UPDATE ON requester FOR EACH ROW EXECUTE FUNCTION requester_erase_only()

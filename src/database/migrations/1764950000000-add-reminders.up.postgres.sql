CREATE TABLE "calendar_address" (
  "id" character varying(36) NOT NULL,
  "digest" character varying(64) NOT NULL,
  "actor_id" character varying(200) NOT NULL,
  "actor_name" character varying(200) NOT NULL,
  "roles" character varying(60) NOT NULL,
  "created_at" character varying(24) NOT NULL,
  "revoked_at" character varying(24),
  CONSTRAINT "calendar_address_digest" UNIQUE ("digest"),
  CONSTRAINT "calendar_address_instants" CHECK (created_at LIKE '____-__-__T__:__:__.___Z' AND revoked_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "calendar_address_pk" PRIMARY KEY ("id"))
--
CREATE INDEX "calendar_address_by_actor_id" ON "calendar_address" ("actor_id")
--
CREATE FUNCTION calendar_address_revoke_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.revoked_at IS NULL AND to_jsonb(NEW) - 'revoked_at' = to_jsonb(OLD) - 'revoked_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'calendar_address: an address is only revoked, once' USING ERRCODE = 'restrict_violation';
END $$
--
CREATE TRIGGER calendar_address_no_delete BEFORE DELETE ON calendar_address FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER calendar_address_revoke_only BEFORE UPDATE ON calendar_address FOR EACH ROW EXECUTE FUNCTION calendar_address_revoke_only()
--
CREATE TABLE "reminder" (
  "request_id" character varying(36) NOT NULL,
  "kind" character varying(16) NOT NULL,
  "due_on" date NOT NULL,
  "taken_by" character varying(36) NOT NULL,
  "taken_at" character varying(24) NOT NULL,
  "sent_at" character varying(24),
  CONSTRAINT "reminder_kind" CHECK (kind IN ('NEW', 'DUE_SOON', 'OVERDUE')),
  CONSTRAINT "reminder_instants" CHECK (taken_at LIKE '____-__-__T__:__:__.___Z' AND sent_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "reminder_pk" PRIMARY KEY ("request_id", "kind", "due_on"))
--
CREATE UNIQUE INDEX "reminder_new_once" ON "reminder" ("request_id") WHERE kind = 'NEW'
--
CREATE INDEX "reminder_by_taken_by" ON "reminder" ("taken_by")
--
CREATE FUNCTION reminder_send_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sent_at IS NULL AND (NEW.request_id, NEW.kind, NEW.due_on) = (OLD.request_id, OLD.kind, OLD.due_on) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'reminder: a reminder is taken up until it is sent, once' USING ERRCODE = 'restrict_violation';
END $$
--
CREATE TRIGGER reminder_no_delete BEFORE DELETE ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER reminder_send_once BEFORE UPDATE ON reminder FOR EACH ROW EXECUTE FUNCTION reminder_send_once()

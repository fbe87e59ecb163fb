CREATE TABLE "calendar_address" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "digest" varchar(64) NOT NULL,
  "actor_id" varchar(200) NOT NULL,
  "actor_name" varchar(200) NOT NULL,
  "roles" varchar(60) NOT NULL,
  "created_at" varchar(24) NOT NULL,
  "revoked_at" varchar(24),
  CONSTRAINT "calendar_address_digest" UNIQUE ("digest"),
  CONSTRAINT "calendar_address_instants" CHECK (created_at LIKE '____-__-__T__:__:__.___Z' AND revoked_at LIKE '____-__-__T__:__:__.___Z'))
--
CREATE INDEX "calendar_address_by_actor_id" ON "calendar_address" ("actor_id")
--
CREATE TRIGGER calendar_address_no_delete BEFORE DELETE ON calendar_address
BEGIN SELECT RAISE(ABORT, 'calendar_address: what was recorded is never deleted'); END
--
CREATE TRIGGER calendar_address_revoke_only BEFORE UPDATE ON calendar_address
WHEN NOT (OLD.revoked_at IS NULL
  AND NEW.id IS OLD.id AND NEW.digest IS OLD.digest AND NEW.actor_id IS OLD.actor_id AND NEW.actor_name IS OLD.actor_name AND NEW.roles IS OLD.roles AND NEW.created_at IS OLD.created_at)
BEGIN SELECT RAISE(ABORT, 'calendar_address: an address is only revoked, once'); END
--
CREATE TABLE "reminder" (
  "request_id" varchar(36) NOT NULL,
  "kind" varchar(16) NOT NULL,
  "due_on" date NOT NULL,
  "taken_by" varchar(36) NOT NULL,
  "taken_at" varchar(24) NOT NULL,
  "sent_at" varchar(24),
  CONSTRAINT "reminder_kind" CHECK (kind IN ('NEW', 'DUE_SOON', 'OVERDUE')),
  CONSTRAINT "reminder_instants" CHECK (taken_at LIKE '____-__-__T__:__:__.___Z' AND sent_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "reminder_days" CHECK (due_on IS date(due_on)),
  CONSTRAINT "reminder_pk" PRIMARY KEY ("request_id", "kind", "due_on"))
--
CREATE UNIQUE INDEX "reminder_new_once" ON "reminder" ("request_id") WHERE kind = 'NEW'
--
CREATE INDEX "reminder_by_taken_by" ON "reminder" ("taken_by")
--
CREATE TRIGGER reminder_no_delete BEFORE DELETE ON reminder
BEGIN SELECT RAISE(ABORT, 'reminder: what was recorded is never deleted'); END
--
CREATE TRIGGER reminder_send_once BEFORE UPDATE ON reminder
WHEN NOT (OLD.sent_at IS NULL
  AND NEW.request_id IS OLD.request_id AND NEW.kind IS OLD.kind AND NEW.due_on IS OLD.due_on)
BEGIN SELECT RAISE(ABORT, 'reminder: a reminder is taken up until it is sent, once'); END

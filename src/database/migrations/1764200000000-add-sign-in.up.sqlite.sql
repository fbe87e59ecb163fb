CREATE TABLE "api_token" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "name" varchar(120) NOT NULL,
  "role" varchar(16) NOT NULL,
  "hash" varchar(64) NOT NULL,
  "created_at" varchar(24) NOT NULL,
  "created_by" varchar(200) NOT NULL,
  "expires_at" varchar(24) NOT NULL,
  "revoked_at" varchar(24),
  "last_used_at" varchar(24),
  CONSTRAINT "api_token_hash" UNIQUE ("hash"),
  CONSTRAINT "api_token_role" CHECK (role IN ('DPO', 'PROCUREMENT', 'AUDITOR', 'ADMIN')),
  CONSTRAINT "api_token_lifetime" CHECK (created_at < expires_at),
  CONSTRAINT "api_token_instants" CHECK (created_at LIKE '____-__-__T__:__:__.___Z' AND expires_at LIKE '____-__-__T__:__:__.___Z' AND revoked_at LIKE '____-__-__T__:__:__.___Z' AND last_used_at LIKE '____-__-__T__:__:__.___Z'))
--
CREATE TRIGGER api_token_no_delete BEFORE DELETE ON api_token
BEGIN SELECT RAISE(ABORT, 'api_token: what was recorded is never deleted'); END
--
CREATE TRIGGER api_token_revoke_only BEFORE UPDATE ON api_token
WHEN NOT ((OLD.revoked_at IS NULL OR NEW.revoked_at IS OLD.revoked_at)
  AND NEW.id IS OLD.id AND NEW.name IS OLD.name AND NEW.role IS OLD.role AND NEW.hash IS OLD.hash AND NEW.created_at IS OLD.created_at AND NEW.created_by IS OLD.created_by AND NEW.expires_at IS OLD.expires_at)
BEGIN SELECT RAISE(ABORT, 'api_token: a token is only revoked, once, or noted as used'); END

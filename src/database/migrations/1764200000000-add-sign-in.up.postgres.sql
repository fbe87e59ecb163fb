CREATE TABLE "api_token" (
  "id" character varying(36) NOT NULL,
  "name" character varying(120) NOT NULL,
  "role" character varying(16) NOT NULL,
  "hash" character varying(64) NOT NULL,
  "created_at" character varying(24) NOT NULL,
  "created_by" character varying(200) NOT NULL,
  "expires_at" character varying(24) NOT NULL,
  "revoked_at" character varying(24),
  "last_used_at" character varying(24),
  CONSTRAINT "api_token_hash" UNIQUE ("hash"),
  CONSTRAINT "api_token_role" CHECK (role IN ('DPO', 'PROCUREMENT', 'AUDITOR', 'ADMIN')),
  CONSTRAINT "api_token_lifetime" CHECK (created_at < expires_at),
  CONSTRAINT "api_token_instants" CHECK (created_at LIKE '____-__-__T__:__:__.___Z' AND expires_at LIKE '____-__-__T__:__:__.___Z' AND revoked_at LIKE '____-__-__T__:__:__.___Z' AND last_used_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "api_token_pk" PRIMARY KEY ("id"))
--
CREATE FUNCTION api_token_revoke_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.revoked_at IS NULL OR NEW.revoked_at IS NOT DISTINCT FROM OLD.revoked_at)
    AND to_jsonb(NEW) - 'revoked_at' - 'last_used_at' = to_jsonb(OLD) - 'revoked_at' - 'last_used_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'api_token: a token is only revoked, once, or noted as used' USING ERRCODE = 'restrict_violation';
END $$
--
CREATE TRIGGER api_token_no_delete BEFORE DELETE ON api_token FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER api_token_revoke_only BEFORE UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION api_token_revoke_only()

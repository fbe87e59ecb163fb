CREATE TABLE "document" (
  "recorded_at" character varying(24) NOT NULL,
  "noun" character varying(40) NOT NULL,
  "record_id" character varying(36) NOT NULL,
  "digest" character varying(64) NOT NULL,
  "kind" character varying(4) NOT NULL,
  "bytes" integer NOT NULL,
  "title" text NOT NULL,
  "actor" character varying(200) NOT NULL,
  CONSTRAINT "document_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "document_noun" CHECK (noun IN ('safeguard', 'processingAgreement', 'transferImpactAssessment')),
  CONSTRAINT "document_kind" CHECK (kind IN ('PDF', 'DOCX')),
  CONSTRAINT "document_bytes" CHECK (bytes > 0),
  CONSTRAINT "document_pk" PRIMARY KEY ("recorded_at"))
--
CREATE INDEX "document_by_digest" ON "document" ("digest")
--
CREATE INDEX "document_by_record_id" ON "document" ("record_id", "recorded_at")
--
CREATE TRIGGER document_no_delete BEFORE DELETE ON document FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER document_no_update BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION refuse_update()
--
CREATE TABLE "redaction" (
  "recorded_at" character varying(24) NOT NULL,
  "noun" character varying(40) NOT NULL,
  "record_id" character varying(36) NOT NULL,
  "original_digest" character varying(64) NOT NULL,
  "redacted_digest" character varying(64) NOT NULL,
  "bytes" integer NOT NULL,
  "language" character varying(2) NOT NULL,
  "parts" text NOT NULL,
  "summary" text NOT NULL,
  "actor" character varying(200) NOT NULL,
  CONSTRAINT "redaction_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "redaction_noun" CHECK (noun IN ('safeguard', 'processingAgreement', 'transferImpactAssessment')),
  CONSTRAINT "redaction_language" CHECK (language IN ('nl', 'en', 'fr', 'de')),
  CONSTRAINT "redaction_bytes" CHECK (bytes > 0),
  CONSTRAINT "redaction_pk" PRIMARY KEY ("recorded_at"))
--
CREATE INDEX "redaction_by_record_id" ON "redaction" ("record_id", "recorded_at")
--
CREATE INDEX "redaction_by_redacted_digest" ON "redaction" ("redacted_digest")
--
CREATE TRIGGER redaction_no_delete BEFORE DELETE ON redaction FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER redaction_no_update BEFORE UPDATE ON redaction FOR EACH ROW EXECUTE FUNCTION refuse_update()

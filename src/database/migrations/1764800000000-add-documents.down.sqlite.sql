DROP TABLE "redaction"
--
DROP TABLE "document"

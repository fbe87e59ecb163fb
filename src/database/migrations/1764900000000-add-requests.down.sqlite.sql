DROP TABLE "requester"
--
DROP TABLE "request_step"
--
DROP TABLE "request"

DROP TABLE "requester"
--
DROP TABLE "request_step"
--
DROP TABLE "request"
--
DROP FUNCTION requester_erase_only()

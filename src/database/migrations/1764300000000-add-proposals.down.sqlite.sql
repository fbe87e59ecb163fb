DROP TABLE "command_receipt"
--
DROP TABLE "proposal_step"

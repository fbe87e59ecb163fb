DROP TABLE "proposal_part"

CREATE TABLE "proposal_part" (
  "recorded_at" character varying(24) NOT NULL,
  "number" integer NOT NULL,
  "commands" text NOT NULL,
  "digest" character varying(64) NOT NULL,
  CONSTRAINT "proposal_part_instant" CHECK (recorded_at LIKE '____-__-__T__:__:__.___Z'),
  CONSTRAINT "proposal_part_number" CHECK (number >= 0),
  CONSTRAINT "proposal_part_of_fk" FOREIGN KEY ("recorded_at") REFERENCES "proposal_step" ("recorded_at") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "proposal_part_pk" PRIMARY KEY ("recorded_at", "number"))
--
CREATE TRIGGER proposal_part_no_delete BEFORE DELETE ON proposal_part FOR EACH ROW EXECUTE FUNCTION refuse_delete()
--
CREATE TRIGGER proposal_part_no_update BEFORE UPDATE ON proposal_part FOR EACH ROW EXECUTE FUNCTION refuse_update()

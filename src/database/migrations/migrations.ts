import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type Migration = new () => MigrationInterface;

/** Every step from an empty database to the newest tables, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  migration('CreateRegister', 1764000000000),
  migration('AddAgreements', 1764100000000),
  migration('AddSignIn', 1764200000000),
  migration('AddProposals', 1764300000000),
  migration('AddIntegrityChecks', 1764400000000),
  migration('AddCommandLookups', 1764600000000),
  migration('AddProposalParts', 1764700000000),
  migration('AddDocuments', 1764800000000),
  migration('AddRequests', 1764900000000),
  migration('AddReminders', 1764950000000),
];

/** A migration whose SQL lies beside this file, for each direction and engine. */
function migration(name: string, at: number): Migration {
  const kebab = name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return class implements MigrationInterface {
    readonly name = `${name}${at}`;

    async up(queryRunner: QueryRunner): Promise<void> {
      for (const each of statements(`${at}-${kebab}.up`, queryRunner))
        await queryRunner.query(each);
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      for (const each of statements(`${at}-${kebab}.down`, queryRunner)) {
        await queryRunner.query(each);
      }
    }
  };
}

/** Statements are parted by a line that holds nothing but `--`. */
function statements(file: string, { connection }: QueryRunner): readonly string[] {
  const engine = connection.options.type === 'postgres' ? 'postgres' : 'sqlite';
  return readFileSync(new URL(`${file}.${engine}.sql`, import.meta.url), 'utf8')
    .split(/^--$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register as first released: the SQL beside this file, one statement after another. */
export class CreateRegister1764000000000 implements MigrationInterface {
  readonly name = 'CreateRegister1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements(queryRunner, 'up')) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements(queryRunner, 'down')) await queryRunner.query(statement);
  }
}

/** Statements are parted by a line that holds nothing but `--`. */
function statements(queryRunner: QueryRunner, direction: 'up' | 'down'): readonly string[] {
  const engine = queryRunner.connection.options.type === 'postgres' ? 'postgres' : 'sqlite';
  const file = new URL(`1764000000000-create-register.${direction}.${engine}.sql`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split(/^--$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

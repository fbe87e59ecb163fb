import { describe, expect, it } from '@jest/globals';
import { AnswerSource } from '../../src/answers/answer-source.js';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { SQLITE } from '../../src/database/dialect.js';
import { Reader } from '../../src/database/reader.js';
import type { Parameters } from '../../src/database/reader.js';
import { instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { OpenedRegister } from '../../src/register/register.service.js';

/** A register without end: whatever page is asked for is full. */
class EndlessReader extends Reader {
  readonly dialect = SQLITE;
  private count = 0;

  async rows<R>(sql: string, { most }: Parameters = {}): Promise<readonly R[]> {
    if (sql.includes('coverage_period') || sql.includes('FROM recipient_version v')) return [];
    return Array.from({ length: Number(most) }, () => this.row() as R);
  }

  scan<R>(sql: string, parameters?: Parameters): Promise<readonly R[]> {
    return this.rows(sql, parameters);
  }

  async close(): Promise<void> {}

  private row(): object {
    this.count += 1;
    return {
      version_id: String(this.count),
      data_flow_id: String(this.count).padStart(8, '0'),
      recipient_id: String(this.count),
      valid_from: '2020-01-01',
      valid_to: '9999-12-31',
      first_day: '2020-01-01',
      end_day: '2021-01-01',
      particulars: '{}',
    };
  }
}

const moment = { on: localDate('2026-11-25'), knownAt: instant('2026-11-25T09:00:00Z') };

function endless(): AnswerSource {
  const reader = new EndlessReader();
  const flows = new DataFlowsService(reader);
  return new AnswerSource({ reader, flows }, { moment } as OpenedRegister);
}

describe('a letter that would name more than it holds is refused', () => {
  it.each<{ what: string; read: (source: AnswerSource) => Promise<unknown>; most: string }>`
    what                                | read                                                                                                                                      | most
    ${'for its flows'}                  | ${(source: AnswerSource) => source.flowsThatMatch({})}                                                                                    | ${'5000'}
    ${'for its affiliates of the past'} | ${(source: AnswerSource) => source.formerAffiliates([])}                                                                                  | ${'5000'}
    ${'for what is looked at'}          | ${(source: AnswerSource) => source.versionsFrom('x')}                                                                                     | ${'50000'}
    ${'for its recipients'}             | ${(source: AnswerSource) => source.recipientsBefore(Array.from({ length: 5001 }, (_, n) => ({ recipientId: String(n), to: moment.on })))} | ${'5000'}
    ${'for the flows it would name'}    | ${(source: AnswerSource) => source.flowsById(Array.from({ length: 5001 }, String))}                                                       | ${'5000'}
  `('$what', async ({ read, most }) => {
    await expect(read(endless())).rejects.toMatchObject({ code: 'TOO_MANY', values: { most } });
  });
});

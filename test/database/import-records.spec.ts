import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { auditHead } from '../../src/audit/audit.store.js';
import { commandsOf } from '../../src/domain/proposals/commands-of.js';
import { fromCisoAssistant } from '../../src/domain/imports/ciso-assistant.js';
import type { Noun } from '../../src/domain/register/change.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { importIds } from '../../src/imports/import-ids.js';
import { PreviewService } from '../../src/imports/preview.service.js';
import type { Preview } from '../../src/imports/preview.service.js';
import type { KnownLaw } from '../../src/law/law-history.js';
import { loadLaw } from '../../src/law/law.store.js';
import { LikenessService } from '../../src/recipients/likeness.service.js';
import { recordsAt } from '../../src/records/records.store.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { asyncly, readToEnd, tableRow, toldOf } from '../support/previewing.js';
import type { Previewed } from '../support/previewing.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const ON = localDate('2026-11-25');

const NOUNS: readonly Noun[] = [
  'territory',
  'transferTool',
  'vocabularyTerm',
  'adequacyDecision',
  'recipient',
  'processingActivity',
  'dataFlow',
  'safeguard',
  'standing',
  'derogation',
  'transferImpactAssessment',
  'processingAgreement',
  'businessTransfer',
  'authorityDisclosure',
  'subProcessorNotice',
  'statement',
];

type Line = { readonly noun: Noun; readonly id: string; readonly facts: object };

describe.each(someDatabases)('records of other files on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  let service: PreviewService;
  let known: KnownLaw;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    const { reader } = register.database;
    service = new PreviewService(reader, new LikenessService(reader));
    const head = await auditHead(reader);
    if (head === null) throw new Error('The register is empty.');
    known = (await loadLaw(reader)).at(head.recordedAt);
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const said = ({ rows }: Previewed): readonly string[] =>
    rows.map((row) => [row.sheet, row.row, row.status, ...toldOf(row)].join(' '));

  const native = (lines: readonly unknown[]): Promise<Previewed> =>
    readToEnd(service.previewNative(asyncly(lines), known));

  async function everything(): Promise<readonly Line[]> {
    const knownAt = await register.now();
    const lines: Line[] = [];
    for (const noun of NOUNS) {
      const records = await recordsAt(register.database.reader, noun, { on: ON, knownAt });
      lines.push(...records.map(({ id, valid, facts }) => ({ noun, id, valid, facts })));
    }
    return lines;
  }

  describe('of our own', () => {
    it('change nothing where they come from', async () => {
      const lines = await everything();
      expect(lines.length).toBeGreaterThan(500);
      const { rows, counts } = await native(lines);
      expect(rows.filter(({ status }) => status !== 'UNCHANGED')).toEqual([]);
      expect(counts).toMatchObject({ UNCHANGED: lines.length });
    });

    it('are added where they are not, resting on each other across chunks', async () => {
      const fresh = new Map<string, string>();
      const lines = (await everything())
        .filter(({ noun }) => ['recipient', 'processingActivity', 'dataFlow'].includes(noun))
        .slice(0, 700);
      for (const { id } of lines) fresh.set(id, v7());
      const copied = JSON.parse(
        JSON.stringify(lines).replaceAll(/"([0-9a-f-]{36})"/g, (text, id: string) =>
          fresh.has(id) ? `"${fresh.get(id)}"` : text,
        ),
      ) as readonly Line[];
      const { rows } = await native(copied);
      // What a line rests on may stand below it; and of a company that changed, one day tells its last days only.
      const expected = ['UNKNOWN_RECORD', 'RECIPIENT_NOT_ACTIVE'];
      const problems = rows.flatMap((row) => row.problems.map(({ code }) => code));
      expect(problems.filter((code) => !expected.includes(code))).toEqual([]);
      expect(rows.filter(({ status }) => status === 'ADD').length).toBeGreaterThan(400);
    });

    it('change what is there under their id; and never the law', async () => {
      const lines = await everything();
      const noordzee = lines.find(({ id }) => id === companyId('noordzee'));
      const territory = lines.find(({ noun }) => noun === 'territory');
      const changed = [noordzee, territory].map((line) => ({
        ...line,
        facts: { ...line?.facts, note: 'Another' },
      }));
      const { rows } = await native([...changed, { noun: 'recipient' }]);
      expect(rows.map((row) => [row.row, row.label, row.status, ...toldOf(row)].join(' '))).toEqual(
        [
          '1 Noordzee Example Insurance NV CHANGE',
          expect.stringMatching(/^2 .* REJECTED row COMES_WITH_LAW noun=territory$/),
          '3  REJECTED row NOT_A_RECORD',
        ],
      );
      expect(rows[0]?.differences).toMatchObject([{ field: 'note', to: 'Another' }]);
    });
  });

  describe('of CISO Assistant', () => {
    const { tables } = fromCisoAssistant({
      Entities: [
        tableRow(2, { ref_id: 'E1', name: 'Osprey Cloud Example BV', country: 'NL' }),
        tableRow(3, { ref_id: 'E2', name: 'Osprey Desk Example BV', country: 'Nederland' }),
      ],
      Solutions: [],
      Contracts: [
        tableRow(2, { ref_id: 'C1', provider_entity_ref_id: 'E1', start_date: '2026-11-23' }),
        tableRow(3, { ref_id: 'C2', provider_entity_ref_id: 'E2', start_date: '2026-11-23' }),
        tableRow(4, { ref_id: 'C3', provider_entity_ref_id: 'E1' }),
      ],
      Representatives: [],
    });

    const look = (decisions: Readonly<Record<string, string>>): Promise<Previewed> => {
      const asked = {
        tables: tables.map((each) => ({ ...each, rows: asyncly(each.rows) })),
        decisions: new Map(Object.entries(decisions)),
        on: ON,
        newId: importIds('019ab000-0000-7000-8000-0000000000c1'),
      };
      const preview: Preview = service.preview(asked, known);
      return readToEnd(preview);
    };

    it('ask for whom the contracts are, and bring them with the companies of the other sheet', async () => {
      expect(said(await look({}))).toEqual([
        'Entities 2 ADD',
        'Entities 3 WAITING country COUNTRY:nederland? NL',
        'Contracts 2 WAITING controller CONTROLLER? ',
        'Contracts 3 REJECTED processor UNKNOWN_RECIPIENT name=Osprey Desk Example BV controller CONTROLLER? ',
        'Contracts 4 REJECTED signedOn VALUE_REQUIRED controller CONTROLLER? ',
      ]);
      const decided = { CONTROLLER: companyId('noordzee'), 'COUNTRY:nederland': 'NL' };
      const found = await look(decided);
      expect(said(found).slice(0, 4)).toEqual([
        'Entities 2 ADD',
        'Entities 3 ADD',
        'Contracts 2 ADD',
        'Contracts 3 ADD',
      ]);
      const commands = found.rows.flatMap((row) => row.commands);
      for (const command of commandsOf({ commands, reason: 'a test' }).commands) {
        await register.done(command);
      }
      const again = await look(decided);
      expect(again.counts).toMatchObject({ ADD: 0, CHANGE: 0, UNCHANGED: 4, REJECTED: 1 });
    });
  });
});

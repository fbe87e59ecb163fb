import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Held } from '../../src/domain/bitemporal/version.js';
import type { SafeguardFacts } from '../../src/domain/register/safeguard.js';
import { instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { AnnexBlock } from '../../src/extracts/formats/annexes/annex-block.js';
import { annexBlocks } from '../../src/extracts/formats/annexes/annex-blocks.js';
import { annexFacts } from '../../src/extracts/formats/annexes/annex-facts.js';
import type { AnnexFacts } from '../../src/extracts/formats/annexes/annex-facts.js';
import { annexedClauses } from '../../src/extracts/formats/annexes/annexed-clauses.js';
import { annexes } from '../../src/extracts/formats/annexes/annexes.js';
import type { ExtractSource } from '../../src/extracts/extract-source.js';
import type { Language } from '../../src/words/language.js';
import { notExpressedInWords } from '../../src/words/not-expressed-in-words.js';
import { TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting } from '../support/extract-source.js';

const ON = '2026-11-23';

type Filled = { readonly source: ExtractSource; readonly facts: AnnexFacts };

/** Every text of the blocks, a label and what answers it on one line. */
function linesOf(blocks: readonly AnnexBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fields') {
      return block.rows.map(({ label, lines }) => [label, ...lines.map(textOf)].join(' | '));
    }
    if (block.kind === 'table') {
      return block.rows.map((cells) => cells.flatMap((lines) => lines.map(textOf)).join(' | '));
    }
    return [block.text];
  });
}

function textOf(line: readonly { readonly text: string }[]): string {
  return line.map(({ text }) => text).join('');
}

describe('the annexes of the clauses of 2021', () => {
  let register: Extracting;
  let safeguards: readonly Held<SafeguardFacts>[];

  beforeAll(async () => {
    register = await extracting();
    const source = await register.sourceAt({ on: ON });
    const found: Held<SafeguardFacts>[] = [];
    for await (const page of source.records('safeguard')) found.push(...page);
    safeguards = found;
  }, TO_SERVE);

  afterAll(() => register.close());

  function idOf(title: string): string {
    const found = safeguards.find(({ facts }) => facts.title.startsWith(title));
    if (found === undefined) throw new Error(`There is no safeguard ${title}.`);
    return found.id;
  }

  async function filled(title: string, language: Language = 'en', on = ON): Promise<Filled> {
    const source = await register.sourceAt({ on, language, safeguardId: idOf(title) });
    return { source, facts: await annexFacts(source, await annexedClauses(source)) };
  }

  const CLOUDMAIL = 'Clauses of 2021, Module Two: Noordzee Example Insurance NV and CloudMail';

  it.each([
    ['Binding corporate rules of the Noordzee', 'NOT_CLAUSES', 'EU-46-2-B-BCR-C'],
    ['International Data Transfer Agreement', 'NOT_CLAUSES', 'UK-IDTA'],
    [
      'Clauses of 2010/87: Noordzee Example Insurance NV and CloudMail',
      'NOT_CLAUSES',
      'EU-SCC2010',
    ],
    ['Own clauses: Noordzee Example Insurance NV', 'NOT_CLAUSES', 'EU-46-3-A'],
  ])('are refused for %s', async (title, code, reason) => {
    const source = await register.sourceAt({ on: ON, safeguardId: idOf(title) });
    await expect(annexedClauses(source)).rejects.toMatchObject({
      code,
      path: 'safeguard',
      reason: expect.stringContaining(reason),
    });
    await expect(written(annexes, source)).rejects.toMatchObject({ code });
  });

  it('are refused on a day on which the register holds no such safeguard, and without one', async () => {
    const before = await register.sourceAt({ on: '2023-01-31', safeguardId: idOf(CLOUDMAIL) });
    await expect(annexedClauses(before)).rejects.toMatchObject({ code: 'UNKNOWN_SAFEGUARD' });
    const onTheDay = await register.sourceAt({ on: '2023-02-01', safeguardId: idOf(CLOUDMAIL) });
    await expect(annexedClauses(onTheDay)).resolves.toMatchObject({ module: 'M2' });
    const nothing = await register.sourceAt({ on: ON });
    await expect(annexedClauses(nothing)).rejects.toMatchObject({ code: 'SAFEGUARD_REQUIRED' });
  });

  it('are refused for an addendum whose module nobody recorded', async () => {
    const title = 'UK Addendum to the clauses of 2021: Noordzee Example Insurance Ltd and Potomac';
    const source = await register.sourceAt({ on: ON, safeguardId: idOf(title) });
    await expect(annexedClauses(source)).resolves.toMatchObject({ module: 'M2' });
    const among = async (): Promise<readonly Held<SafeguardFacts>[]> =>
      safeguards
        .filter(({ id }) => id === idOf(title))
        .map((held) => ({ ...held, facts: { ...held.facts, module: null } }));
    const without: ExtractSource = Object.create(source, { among: { value: among } });
    await expect(annexedClauses(without)).rejects.toMatchObject({
      code: 'NOT_CLAUSES',
      reason: expect.stringContaining('module'),
    });
  });

  it.each([
    [
      'Clauses of 2021, Module One: Noordzee Example Insurance NV and Bermuda',
      ['ANNEX I', 'A.', 'B.', 'C.', 'ANNEX II'],
    ],
    [CLOUDMAIL, ['ANNEX I', 'A.', 'B.', 'C.', 'ANNEX II', 'ANNEX III']],
    [
      'Clauses of 2021, Module Three: Dublin',
      ['ANNEX I', 'A.', 'B.', 'C.', 'ANNEX II', 'ANNEX III'],
    ],
    ['Clauses of 2021, Module Four: Noordzee Example Services BV', ['ANNEX I', 'A.', 'B.']],
  ])('are those the module has: %s', async (title, expected) => {
    const { source, facts } = await filled(title);
    const headings = annexBlocks(source, facts).flatMap((block) =>
      block.kind === 'annex' || block.kind === 'section' ? [block.text] : [],
    );
    const short = headings.map((text) => /^(ANNEX I+|[ABC]\.)/.exec(text)?.[1] ?? '');
    expect(short.filter((text) => text !== '')).toEqual(expected);
  });

  it('leave out Annex III where sub-processors have general authorisation, and say so', async () => {
    const { source, facts } = await filled(CLOUDMAIL);
    const { safeguard } = facts;
    const general: AnnexFacts = {
      ...facts,
      safeguard: {
        ...safeguard,
        facts: { ...safeguard.facts, options: { subProcessorAuthorisation: 'GENERAL' } },
      },
    };
    const lines = linesOf(annexBlocks(source, general));
    expect(lines.filter((line) => line.startsWith('ANNEX III'))).toEqual([]);
    expect(lines.some((line) => line.startsWith('Annex III is not part'))).toBe(true);
  });

  it('hold what the register holds of a transfer, and mark what it does not', async () => {
    const { source, facts } = await filled(CLOUDMAIL, 'nl');
    const lines = linesOf(annexBlocks(source, facts));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Ondertekend op | 1 februari 2023',
        'Eindigt op | geen einde overeengekomen',
        'Naam | Noordzee Example Insurance NV [verzonnen]',
        'Adres | Oostende, België [ontbreekt: straat en nummer]',
        'Functionaris voor gegevensbescherming | [ontbreekt: functionaris voor gegevensbescherming]',
        'Rol (verwerkingsverantwoordelijke / verwerker) | verwerkingsverantwoordelijke',
        'Partij bij deze bepalingen | vanaf 1 februari 2023',
        'Handtekening en datum | ________________________________',
        'Naam | CloudMail Example Inc. [verzonnen]',
        'Rol (verwerkingsverantwoordelijke / verwerker) | verwerker',
        'Categorieën betrokkenen van wie persoonsgegevens worden doorgegeven | Verzekeringnemer',
        'Categorieën doorgegeven persoonsgegevens | Naam; E-mailadres',
        'De frequentie van de doorgifte | [niet apart vastgelegd; zie de vastgelegde tekst]',
        'Aard van de verwerking | opgeslagen of ingezien in: Verenigde Staten',
        'De bewaartermijn van de persoonsgegevens, of de criteria daarvoor | Until two years after the policy ends',
        'Tekst die voor deze bijlage is vastgelegd | Belgian Data Protection Authority',
      ]),
    );
    const subProcessors = lines.filter((line) => line.startsWith('São Paulo'));
    expect(subProcessors).toHaveLength(3);
    expect(subProcessors[0]).toMatch(/gegevensstroom vastgelegd$/);
    expect(subProcessors.join('\n')).toContain(
      'kennisgeving ontvangen op 5 december 2025, bezwaar mogelijk tot en met 4 januari 2026 | aanvaard op 19 december 2025',
    );
  });

  it('show who joined, who left, and who is named only', async () => {
    const { source, facts } = await filled(CLOUDMAIL);
    const { safeguard } = facts;
    const [exporter] = safeguard.facts.parties;
    if (exporter === undefined) throw new Error('There is no party.');
    const parties = [
      { ...exporter, joinedOn: localDate('2023-02-01'), leftOn: localDate('2024-06-30') },
      { ...exporter, joinedOn: null },
    ];
    const told = { ...facts, safeguard: { ...safeguard, facts: { ...safeguard.facts, parties } } };
    const bound = linesOf(annexBlocks(source, told)).filter((line) => line.startsWith('Party to'));
    expect(bound).toEqual([
      'Party to these Clauses | from 1 February 2023, no longer from 30 June 2024',
      'Party to these Clauses | named in the papers, not yet bound',
    ]);
  });

  it('name the people of a party, and ask for a representative only of who is outside the EEA', async () => {
    const { source, facts } = await filled('Clauses of 2021 with Swiss rider: Noordzee', 'de');
    const [exporter] = facts.safeguard.facts.parties;
    const recipientId = exporter?.recipientId ?? '';
    const contact = {
      id: 'one',
      recipientId,
      role: 'Datenschutzbeauftragte',
      telephone: null,
      createdAt: instant('2026-11-01T00:00:00Z'),
      createdBy: 'dpo',
      erasedAt: null,
    };
    const contacts = new Map([
      [recipientId, [{ ...contact, name: 'Lea Meier', email: 'lea@noordzee.example' }]],
    ]);
    const lines = linesOf(annexBlocks(source, { ...facts, contacts }));
    expect(lines).toContain(
      'Datenschutzbeauftragter | Lea Meier, Datenschutzbeauftragte, lea@noordzee.example',
    );
    expect(lines).toContain(
      'Vertreter in der Europäischen Union | [fehlt: Vertreter in der Europäischen Union]',
    );
    const belgian = await filled(CLOUDMAIL, 'de');
    const own = linesOf(annexBlocks(belgian.source, belgian.facts));
    expect(own.filter((line) => line.startsWith('Vertreter'))).toEqual([]);
  });

  it('mark a place that is not known, beside those that are', async () => {
    const { source, facts } = await filled(CLOUDMAIL);
    const transfer = { ...facts.transfer, places: new Set(['US', null]) };
    const nature = linesOf(annexBlocks(source, { ...facts, transfer })).find((line) =>
      line.startsWith('Nature'),
    );
    expect(nature).toBe(
      'Nature of the processing | stored or looked at in: United States [missing: place where the data are]',
    );
  });

  it('rest on every flow between the parties, whatever the filter', async () => {
    const title = 'Clauses of 2021, Module Two: Noordzee Example Assistance GmbH and Dublin';
    const asked = { on: ON, safeguardId: idOf(title), filter: { destination: ['US'] } };
    const source = await register.sourceAt(asked);
    const [file] = await written(annexes, source);
    expect(file?.path).toBe(`annexes/${idOf(title)}.docx`);
    expect(file?.tally.rows).toBe(5);
    const { facts } = await filled(title);
    expect([...facts.transfer.places].toSorted()).toEqual(['IE', 'IN', 'PH', 'US']);
  });

  it('rest on the flows a paper names, where it names any', async () => {
    const { source, facts } = await filled(CLOUDMAIL);
    const { safeguard, module } = facts;
    const named = { ...safeguard, facts: { ...safeguard.facts, flowIds: ['another'] } };
    const { transfer } = await annexFacts(source, { safeguard: named, module });
    expect(transfer.flows).toBe(0);
    expect(transfer.dataSubjects.size).toBe(0);
  });

  it.each(['nl', 'en', 'fr', 'de'] as const)('have headings and words in %s', async (language) => {
    const { source, facts } = await filled(CLOUDMAIL, language);
    const heading = { nl: 'BIJLAGE II', en: 'ANNEX II', fr: 'ANNEXE II', de: 'ANHANG II' };
    const lines = linesOf(annexBlocks(source, facts));
    expect(lines.some((line) => line.startsWith(`${heading[language]} `))).toBe(true);
    for (const code of annexes.notExpressed) {
      expect(notExpressedInWords(code, language)).not.toBe(code);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { LANGUAGES } from '../../src/words/language.js';
import type { Language } from '../../src/words/language.js';
import { answering, firstColumns, readAloud } from '../support/answering.js';
import type { Answering } from '../support/answering.js';
import { TO_SERVE } from '../support/application.js';

describe('the list of affiliates', () => {
  let register: Answering;

  beforeAll(async () => {
    register = await answering();
  }, TO_SERVE);

  afterAll(() => register.close());

  it('names the companies that receive data of policyholders, by country, in Dutch', async () => {
    const { letter } = await register.compose({ language: 'nl' });
    const text = readAloud(letter);
    expect(text).toContain('ontvingen 12 bedrijven van onze groep zulke gegevens, in 10 landen.');
    const countries = letter.blocks.flatMap((block) =>
      block.kind === 'HEADING' && block.level === 2 ? [block.text] : [],
    );
    expect(countries).toEqual([
      'België',
      'Filipijnen',
      'Guernsey',
      'India',
      'Malta',
      'Nederland',
      'Singapore',
      'Spanje',
      'Verenigd Koninkrijk',
      'Zwitserland',
    ]);
    expect(firstColumns(letter)).toEqual([
      'Noordzee Example Insurance NV [verzonnen]',
      'Noordzee Example Business Services Inc. [verzonnen]',
      'Cigna Global Insurance Company Limited',
      'Noordzee Example Shared Services Pvt Ltd [verzonnen]',
      'Cigna Myrtle Holdings, Ltd.',
      'Cigna Nederland Gamma B.V.',
      'Noordzee Example Services BV [verzonnen]',
      'Noordzee Example Insurance NV, Singapore Branch [verzonnen]',
      'Cigna Life Insurance Company of Europe S.A.-N.V., Sucursal en España',
      'Cigna European Services (UK) Limited',
      'Noordzee Example Insurance Ltd [verzonnen]',
      'Noordzee Example Versicherung AG [verzonnen]',
      // Those that ended, on a page of their own.
      'Cigna Life Insurance New Zealand Limited',
      'Noordzee Example Services Sdn Bhd [verzonnen]',
    ]);
  });

  it('says where each is, and says so where that is not known', async () => {
    const text = readAloud((await register.compose({ language: 'nl' })).letter);
    expect(text).toContain('Noordzee Example Services BV [verzonnen] | Vlissingen, Nederland |');
    expect(text).toContain('Cigna Nederland Gamma B.V. | plaats niet bekend, Nederland |');
  });

  it('counts those that ended on another page, with their last days', async () => {
    const { letter, facts } = await register.compose({ language: 'en' });
    const text = readAloud(letter);
    const [, page = ''] = text.split('\n---\n');
    expect(page).toContain('2 companies were left out of the list.');
    expect(page).toContain('Cigna Life Insurance New Zealand Limited | New Zealand | 30 June 2022');
    // Its flow goes on, its membership does not.
    expect(page).toContain(
      'Noordzee Example Services Sdn Bhd [invented] | Malaysia | 30 June 2024',
    );
    expect(facts.counts).toEqual({ recipients: 12, countries: 10, former: 2, copies: 0 });
  });

  it('told the company as an affiliate while it was one', async () => {
    const { letter } = await register.compose({ on: '2024-06-30' });
    expect(readAloud(letter).split('\n---\n')[0]).toContain('Noordzee Example Services Sdn Bhd');
  });

  it.each<{ language: Language; sentence: string }>`
    language | sentence
    ${'nl'}  | ${'De gegevens blijven binnen de Europese Economische Ruimte (EER), waar overal dezelfde privacyregels gelden; een aparte regeling voor doorgifte is niet nodig.'}
    ${'nl'}  | ${'De Europese Commissie heeft in besluit (EU) 2021/1772, zoals gewijzigd bij (EU) 2025/2574, vastgesteld dat persoonsgegevens daar goed genoeg beschermd zijn.'}
    ${'en'}  | ${'This is a branch of the company that already holds the data; the data do not go to another company.'}
    ${'en'}  | ${'- Noordzee Example Business Services Inc. [invented], data from Noordzee Example Insurance Ltd [invented]: For this transfer no safeguard is on record; we are looking into it.'}
    ${'fr'}  | ${'La Commission européenne a constaté dans la décision 2003/821/CE que les données personnelles y sont suffisamment protégées.'}
    ${'de'}  | ${'Die Unternehmen sind an verbindliche interne Datenschutzvorschriften gebunden, die eine Aufsichtsbehörde genehmigt hat; Sie können erfragen, was darin steht.'}
  `('says in $language: $sentence', async ({ language, sentence }) => {
    expect(readAloud((await register.compose({ language })).letter)).toContain(sentence);
  });

  it('is marked where anything it names is invented, and names the moment and what to do against it', async () => {
    const { letter, passages } = await register.compose({ language: 'en' });
    expect(letter.mark).toBe('Example: this letter names invented companies or data.');
    expect(letter.sender).toEqual([
      'Noordzee Example Insurance NV [invented]',
      'Oostende, Belgium',
      'GDPR@Cigna.com',
    ]);
    expect(letter.particulars.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Date: 25 November 2026',
      'Our reference: 2026-0001',
      'Your request of: 25 November 2026',
      'Your relation to us: Policyholder',
      'As the register stood on: 25 November 2026',
      expect.stringMatching(/^As known at: \d+ \w+ 20\d\d, \d\d:\d\d:\d\d UTC$/),
      'Version of the rules: 1.0.0',
    ]);
    const text = readAloud(letter);
    expect(text).toContain('Gegevensbeschermingsautoriteit');
    expect(text).toContain('(Article 77 GDPR)');
    expect(text).toContain('(Article 79 GDPR)');
    expect(passages.map(({ key, edited }) => [key, edited])).toEqual([
      ['opening', false],
      ['closing', false],
    ]);
  });

  it('takes what the officer worded anew', async () => {
    const { letter, passages } = await register.compose({ passages: { opening: 'Thank you.' } });
    expect(passages[0]).toEqual({ key: 'opening', text: 'Thank you.', edited: true });
    expect(letter.blocks).toContainEqual({ kind: 'PASSAGE', key: 'opening', text: 'Thank you.' });
  });

  it('answers from everywhere else by the other address of the statement', async () => {
    const { letter } = await register.compose({ desk: 'ELSEWHERE' });
    expect(letter.sender[2]).toBe('CignaGlobalPrivacyOffice@Cigna.com');
  });

  it('names no address, and promises nothing, before there was a statement', async () => {
    const { letter, gaps } = await register.compose({ on: '2022-06-01', language: 'en' });
    expect(letter.sender).toHaveLength(2);
    expect(gaps).toContainEqual({ code: 'NO_DESK_ADDRESS', blocking: false, values: {} });
    expect(readAloud(letter)).not.toContain('Our privacy statement');
    expect(readAloud(letter)).toContain('We are happy to help.');
  });

  it('is under the law of the company that answers', async () => {
    const british = await register.compose({ by: 'noordzee-gb', language: 'en' });
    expect(british.facts.regime).toBe('UK');
    expect(readAloud(british.letter)).toContain(
      "Information Commissioner's Office, https://ico.org.uk (Article 77 UK GDPR)",
    );
    const swiss = await register.compose({ by: 'noordzee-ch', language: 'de' });
    expect(readAloud(swiss.letter)).toContain('Artikel 49 des schweizerischen Datenschutzgesetzes');
  });

  it('names no authority where a country has several', async () => {
    const { letter, gaps } = await register.compose({ by: 'noordzee-de' });
    expect(gaps).toContainEqual({
      code: 'NO_AUTHORITY',
      blocking: false,
      values: { country: 'DE' },
    });
    expect(readAloud(letter)).toContain('data protection authority of this country: Germany');
  });

  it('tells what is not known or not settled, and lets it be sent all the same', async () => {
    const { gaps } = await register.compose({});
    expect(gaps.map(({ code, values }) => [code, values['recipient']])).toEqual([
      ['NOT_COVERED', 'Noordzee Example Business Services Inc.'],
      ['CITY_NOT_KNOWN', 'Cigna European Services (UK) Limited'],
      ['CITY_NOT_KNOWN', 'Cigna Myrtle Holdings, Ltd.'],
      ['CITY_NOT_KNOWN', 'Cigna Nederland Gamma B.V.'],
      ['CITY_NOT_KNOWN', 'Noordzee Example Insurance NV, Singapore Branch'],
    ]);
    expect(gaps.some(({ blocking }) => blocking)).toBe(false);
  });

  it('says that nobody receives such data', async () => {
    const { letter, gaps, facts } = await register.compose({ relations: ['job_applicant'] });
    expect(readAloud(letter)).toContain('no company of our group received such data');
    expect(gaps[0]?.code).toBe('NOBODY_FOUND');
    expect(facts.lines).toEqual([]);
  });

  it('names all that receive anything when nobody knows what the person is to us', async () => {
    const all = await register.compose({ relations: [] });
    const some = await register.compose({ relations: ['policy_holder'] });
    expect(all.gaps[0]?.code).toBe('NO_RELATION');
    expect(all.facts.flowIds).toEqual(expect.arrayContaining([...some.facts.flowIds]));
    expect(readAloud(all.letter)).toContain('We do not know what your relation to us is.');
  });

  it('reconciles with what the register counts, on any day and for any relation', async () => {
    const flows = register.service(DataFlowsService);
    const relations = [['policy_holder'], ['employee'], ['prospect', 'claimant'], []];
    for (const on of ['2019-06-01', '2022-05-02', '2024-07-01', '2026-11-25']) {
      for (const dataSubject of relations) {
        const { facts } = await register.compose({ on, relations: dataSubject });
        const page = await flows.page(
          { on: localDate(on), knownAt: instant(facts.knownAt) },
          {
            filter: {
              recipientKind: ['AFFILIATE'],
              ...(dataSubject.length > 0 && { dataSubject }),
            },
            order: 'ID',
            after: null,
            most: 1000,
          },
        );
        const inGroup = page.filter(({ recipient }) => recipient?.facts.inGroup);
        const counted = new Set(inGroup.map(({ flow }) => flow.facts.recipientId));
        expect([on, dataSubject, facts.counts.recipients]).toEqual([on, dataSubject, counted.size]);
        const named = facts.lines.filter(({ status }) => status === 'CURRENT');
        expect(new Set(named.map(({ recipientId }) => recipientId))).toEqual(counted);
      }
    }
  });

  it.each(LANGUAGES)('names in %s all that its facts name, and nobody else', async (language) => {
    const { letter, facts } = await register.compose({ language });
    const told = firstColumns(letter).map((name) => name.replace(/ \[[^\]]+\]$/, ''));
    expect(new Set(told)).toEqual(new Set(facts.lines.map(({ name }) => name)));
    expect(readAloud(letter)).not.toMatch(/[{}]|undefined|null/);
  });

  it('holds nothing of the person in its facts', async () => {
    const { facts, gaps } = await register.compose({});
    expect(JSON.stringify([facts, gaps])).not.toMatch(/Ans|Voorbeeld|Kerkstraat/);
  });
});

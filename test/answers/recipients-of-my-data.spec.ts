import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswersService } from '../../src/answers/answers.service.js';
import type { CategoriesOnlyGround } from '../../src/domain/requests/request.js';
import { LANGUAGES } from '../../src/words/language.js';
import type { Language } from '../../src/words/language.js';
import { answering, firstColumns, readAloud } from '../support/answering.js';
import type { Answering, Asking } from '../support/answering.js';
import { TO_SERVE } from '../support/application.js';

describe('the recipients of somebody’s data', () => {
  let register: Answering;

  beforeAll(async () => {
    register = await answering();
  }, TO_SERVE);

  afterAll(() => register.close());

  const compose = (asking: Asking) =>
    register.compose({ kind: 'RECIPIENTS_OF_MY_DATA', ...asking });

  it('are those of a claimant, by name, with what they receive and why', async () => {
    const { letter, facts } = await compose({ relations: ['claimant'], language: 'en' });
    expect(readAloud(letter)).toContain(
      'On the day given above, 14 recipients received such data from us',
    );
    expect(readAloud(letter)).toContain(
      'Manila Claims Example Inc. [invented] | Philippines | Date of birth; Financial and health information; Name | Claims handling | 2 April 2024',
    );
    expect(facts.counts.recipients).toBe(14);
  });

  it('are followed onward, several levels deep, with whom the data come through', async () => {
    const { facts } = await compose({});
    const through = facts.lines.flatMap(({ name, through, place }) =>
      through === null ? [] : [`${through} → ${name ?? ''} (${place ?? ''})`],
    );
    expect(through.toSorted()).toEqual([
      'Bangalore Systems Example Pvt Ltd → Kyiv Code Example LLC (UA)',
      'CloudMail Example Inc. → São Paulo Cloud Example Ltda (BR)',
      'Dublin Racks Example Ltd → Bangalore Systems Example Pvt Ltd (IN)',
      'Frankfurt Rechenzentrum Example GmbH → Potomac Cloud Example Inc. (US)',
      'Riga Helpdesk Example SIA → Tanger Appels Example SARL (MA)',
      'São Paulo Cloud Example Ltda → Hanoi Imaging Example JSC (VN)',
    ]);
  });

  it('are told since the day on which it began, also where the flow was changed later', async () => {
    const { facts } = await compose({});
    const kassa = facts.lines.filter(({ name }) => name === 'Kassa Example NV');
    expect(new Set(kassa.map(({ from }) => from))).toEqual(new Set(['2019-01-20']));
  });

  it('are told by law with what protects the data outside (GDPR 15(2))', async () => {
    const { letter } = await compose({ language: 'en' });
    const text = readAloud(letter);
    expect(text).toContain('# Recipients outside the European Economic Area');
    expect(text).toContain('(Article 15(2) GDPR)');
    const [, clauses = ''] = text.split('have been agreed (Module Two);');
    expect(clauses.split('\n').slice(2, 5)).toEqual([
      '- Bangalore Systems Example Pvt Ltd [invented] – India',
      '- Cebu Contact Example Inc. [invented] – Philippines',
      '- Singapore Stack Example Pte Ltd [invented] – Singapore',
    ]);
    const [, outside = ''] = text.split('# Recipients outside');
    expect(outside.split('# Earlier')[0]).not.toContain('PayNord');
  });

  it.each<{ on: string; relation: string; former: string | null }>`
    on              | relation           | former
    ${'2026-11-25'} | ${'policy_holder'} | ${'Jersey Trust Example Ltd [invented] | Jersey | Name; National identification number; Postal address (billing and shipping) | Provide the Services and fulfil requests | 1 October 2019 to 30 June 2023'}
    ${'2026-11-25'} | ${'claimant'}      | ${'Example County Court [invented] | United States | Financial and health information; Name | Legal claim before a court | 5 August 2024 to 30 November 2024'}
    ${'2023-06-30'} | ${'policy_holder'} | ${null}
  `(
    'of the past are told under their own heading: $relation, $on',
    async ({ on, relation, former }) => {
      const { letter } = await compose({ on, relations: [relation], language: 'en' });
      const [, page = ''] = readAloud(letter).split('# Earlier recipients');
      if (former === null) expect(page).toContain('There are no earlier recipients');
      else expect(page).toContain(former);
    },
  );

  it('are not the company itself, although others of the group send it data', async () => {
    const { facts } = await compose({ by: 'noordzee-gb' });
    expect(facts.lines.map(({ name }) => name)).not.toContain('Noordzee Example Insurance Ltd');
    expect(facts.lines.map(({ name }) => name)).toContain('Noordzee Example Insurance NV');
  });

  it.each<{ why: CategoriesOnlyGround; language: Language; sentence: string }>`
    why                          | language | sentence
    ${'EXCESSIVE'}               | ${'nl'}  | ${'Wij vinden uw verzoek om namen namelijk buitensporig (artikel 12, lid 5, AVG; C-154/21).'}
    ${'MANIFESTLY_UNFOUNDED'}    | ${'en'}  | ${'manifestly unfounded (Article 12(5) GDPR; C-154/21).'}
    ${'NOT_YET_IDENTIFIED'}      | ${'fr'}  | ${'(article 15, paragraphe 1, point c), du RGPD ; C-154/21).'}
    ${'PERSON_CHOSE_CATEGORIES'} | ${'de'}  | ${'(Artikel 15 Absatz 1 Buchstabe c DSGVO; C-154/21).'}
  `(
    'are told as categories only for $why, and the letter says why',
    async ({ why, language, sentence }) => {
      const { letter, facts } = await compose({ categoriesOnly: why, language });
      const text = readAloud(letter);
      expect(text).toContain(sentence);
      const body = text.split('C-154/21')[1]?.split('77')[0] ?? '';
      expect(body).not.toMatch(/CloudMail|Potomac|Jersey Trust/);
      expect(JSON.stringify(facts.lines)).not.toMatch(/CloudMail|Potomac|Jersey Trust/);
      expect(facts.categoriesOnly).toBe(why);
      expect(
        facts.lines.every(({ recipientId, name }) => recipientId === null && name === null),
      ).toBe(true);
    },
  );

  it('are told as categories without the judgment where it does not bind', async () => {
    const asking = { by: 'noordzee-gb', categoriesOnly: 'EXCESSIVE', language: 'en' } as const;
    const text = readAloud((await compose(asking)).letter);
    expect(text).toContain('excessive (Article 12(5) UK GDPR).');
    expect(text).not.toContain('C-154/21');
  });

  it('are told as kinds and services, with data, purposes and places', async () => {
    const { letter, facts } = await compose({ categoriesOnly: 'EXCESSIVE', language: 'en' });
    expect(readAloud(letter)).toContain(
      'Companies that work for us: Email delivery | Email address; Name | Administrative messages; Marketing emails | United States',
    );
    const keys = facts.lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are nobody for somebody whose data nobody receives', async () => {
    for (const categoriesOnly of [null, 'EXCESSIVE'] as const) {
      const { letter, gaps, facts } = await compose({
        relations: ['job_applicant'],
        categoriesOnly,
      });
      expect(readAloud(letter)).toContain('nobody received such data from us');
      expect(gaps.map(({ code }) => code)).toEqual(['NOBODY_FOUND']);
      expect(facts.counts).toEqual({ recipients: 0, countries: 0, former: 0, copies: 0 });
    }
  });

  it.each(LANGUAGES)('are the same in %s as in the facts', async (language) => {
    const { letter, facts } = await compose({ language });
    const told = firstColumns(letter).map((name) => name.replace(/ \[.*$/, ''));
    expect(new Set(told)).toEqual(new Set(facts.lines.map(({ name }) => name)));
    expect(readAloud(letter)).not.toMatch(/[{}]|undefined|null/);
    const keys = facts.lines.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].toSorted());
  });

  it('are named by every answer on the same moment in the same bytes', async () => {
    const [one, other] = [await compose({}), await compose({})];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it('are refused for a company that is not on record', async () => {
    const asked = await register.asked({ by: 'nobody' });
    await expect(register.service(AnswersService).compose(asked)).rejects.toMatchObject({
      code: 'UNKNOWN_COMPANY',
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswersService } from '../../src/answers/answers.service.js';
import { PASSAGE_KEYS } from '../../src/answers/passage-keys.js';
import { REFUSAL_GROUNDS } from '../../src/domain/requests/request.js';
import type { RefusalGround } from '../../src/domain/requests/request.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { LANGUAGES } from '../../src/words/language.js';
import { answering, readAloud } from '../support/answering.js';
import type { Answering } from '../support/answering.js';
import { TO_SERVE } from '../support/application.js';

describe('word on a request', () => {
  let register: Answering;

  beforeAll(async () => {
    register = await answering();
  }, TO_SERVE);

  afterAll(() => register.close());

  it('of an extension says until when, why, and by which article', async () => {
    const { letter, passages } = await register.service(AnswersService).extensionNotice({
      ...(await register.asked({ language: 'nl' })),
      reason: 'Wij moeten veel papieren nakijken.',
      newDueOn: localDate('2027-02-25'),
    });
    const text = readAloud(letter);
    expect(text).toContain('U krijgt ons antwoord uiterlijk op 25 februari 2027.');
    expect(text).toContain('(artikel 12, lid 3, AVG). U hoeft zelf niets te doen.');
    expect(text).toContain('Wij moeten veel papieren nakijken.');
    expect(passages.map(({ key }) => key)).toEqual(PASSAGE_KEYS.EXTENSION);
  });

  it('of a British extension cites the article of the day', async () => {
    const { letter } = await register.service(AnswersService).extensionNotice({
      ...(await register.asked({ by: 'noordzee-gb', language: 'en' })),
      reason: 'There is much to read.',
      newDueOn: localDate('2027-02-25'),
    });
    expect(readAloud(letter)).toContain('(Article 12A UK GDPR)');
  });

  it.each(LANGUAGES)(
    'of a refusal says the ground, its article and what to do, in %s',
    async (language) => {
      for (const ground of REFUSAL_GROUNDS) {
        const { letter, passages } = await register.service(AnswersService).refusalLetter({
          ...(await register.asked({ language })),
          reason: 'Because.',
          ground,
        });
        const text = readAloud(letter);
        expect(text).not.toMatch(/[{}]|undefined|null/);
        expect(text).toMatch(/77 .*79 /s);
        expect(text).toContain('Because.');
        expect(passages.map(({ key }) => key)).toEqual(PASSAGE_KEYS.REFUSAL);
      }
    },
  );

  it.each<{ ground: RefusalGround; article: string }>`
    ground                        | article
    ${'MANIFESTLY_UNFOUNDED'}     | ${'Article 12(5) GDPR'}
    ${'EXCESSIVE'}                | ${'Article 12(5) GDPR'}
    ${'IDENTITY_NOT_ESTABLISHED'} | ${'Article 12(6) GDPR'}
    ${'NO_DATA_HELD'}             | ${'Article 15(1) GDPR'}
    ${'RIGHTS_OF_OTHERS'}         | ${'Article 15(4) GDPR'}
  `('of a refusal for $ground cites $article', async ({ ground, article }) => {
    const { letter } = await register.service(AnswersService).refusalLetter({
      ...(await register.asked({ language: 'en', passages: { reason: 'Worded anew.' } })),
      reason: 'Because.',
      ground,
    });
    const text = readAloud(letter);
    expect(text).toContain('We must tell you why (Article 12(4) GDPR).');
    expect(text).toContain(`(${article}).`);
    expect(text).toContain('Worded anew.');
    expect(text).not.toContain('Because.');
  });

  it('is marked when the company itself is invented', async () => {
    const asked = {
      ...(await register.asked({ language: 'en' })),
      reason: 'x',
      ground: 'EXCESSIVE',
    } as const;
    const { letter } = await register.service(AnswersService).refusalLetter(asked);
    expect(letter.mark).not.toBeNull();
  });
});

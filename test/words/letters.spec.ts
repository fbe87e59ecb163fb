import { describe, expect, it } from '@jest/globals';
import { ANSWER_GAPS, answerGap } from '../../src/domain/answers/answer-gap.js';
import { GROUND_KINDS } from '../../src/domain/answers/ground-kind.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { answerDifferenceInWords } from '../../src/words/answer-difference-in-words.js';
import { answerGapInWords } from '../../src/words/answer-gap-in-words.js';
import { articleInWords } from '../../src/words/article-in-words.js';
import { groundInWords } from '../../src/words/ground-in-words.js';
import type { GroundTold } from '../../src/words/ground-in-words.js';
import { instrumentInWords } from '../../src/words/instrument-in-words.js';
import { LANGUAGES } from '../../src/words/language.js';
import type { Language } from '../../src/words/language.js';
import type { AnswerDifference } from '../../src/domain/answers/answer-differences.js';
import type { Precision } from '../../src/domain/register/recipient.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Cited } from '../../src/words/letters/cited-articles.js';
import { lastDayInWords } from '../../src/words/last-day-in-words.js';
import { letterInWords } from '../../src/words/letter-in-words.js';
import { citedArticle } from '../../src/words/letters/cited-articles.js';
import { aLine } from '../domain/answers/a-line.js';

/** The texts of a language by their place; what takes counts is asked for one and for some. */
function texts(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return [1, 2].map((count) => [`${path}${count}`, words(count, count)]);
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
}

const GROUND: GroundTold = {
  kind: 'ADEQUACY',
  regime: 'EU',
  code: null,
  module: null,
  instrument: 'Commission Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)',
  isPartial: true,
};

describe('the words of letters', () => {
  it.each(LANGUAGES)('take the same values in %s as in English, and none is empty', (language) => {
    const english = new Map(texts(letterInWords('en')));
    const own = texts(letterInWords(language));
    expect(own.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of own) {
      expect([path, placesIn(text)]).toEqual([path, placesIn(english.get(path) ?? '')]);
      expect([path, text.trim().length > 0]).toEqual([path, true]);
    }
  });

  it.each(LANGUAGES)('say every kind of ground in one whole sentence in %s', (language) => {
    const laws = ['EU', 'UK', 'CH', null] as const;
    const codes = ['EU-49-1-B', 'UK-49-1-2', 'CH-17-1-C', 'EU-45', null];
    for (const kind of GROUND_KINDS) {
      for (const regime of laws) {
        for (const code of codes) {
          const said = groundInWords({ ...GROUND, kind, regime, code, module: 'M4' }, language);
          expect([kind, regime, said]).toEqual([
            kind,
            regime,
            expect.stringMatching(/^[^{}[\]]+\.$/),
          ]);
        }
      }
    }
  });

  it.each(LANGUAGES)('say every gap in one whole sentence in %s', (language) => {
    for (const code of ANSWER_GAPS) {
      const values = {
        about: 'X',
        count: '3',
        recipient: 'X',
        place: 'PH',
        country: 'BE',
        title: 'X',
      };
      const said = answerGapInWords(answerGap(code, values), language);
      expect([code, said]).toEqual([code, expect.stringMatching(/^[^{}[\]]+\.$/)]);
    }
  });

  it('say a ground by the law it is under', () => {
    expect(groundInWords(GROUND, 'nl')).toBe(
      'De Europese Commissie heeft in besluit (EU) 2023/1795 vastgesteld dat persoonsgegevens daar goed genoeg beschermd zijn; het geldt niet voor iedereen daar, maar wel voor deze doorgifte.',
    );
    expect(groundInWords({ ...GROUND, kind: 'INSIDE', regime: 'CH' }, 'en')).toBe(
      'The data stay in Switzerland; no transfer tool is needed.',
    );
    const exception = { ...GROUND, kind: 'DEROGATION', code: 'EU-49-1-B' } as const;
    expect(groundInWords(exception, 'de')).toBe(
      'Die Übermittlung beruht auf einer gesetzlichen Ausnahme: sie ist für einen Vertrag mit Ihnen erforderlich (Artikel 49 Absatz 1 Buchstabe b DSGVO).',
    );
    const swiss = { ...exception, regime: 'CH', code: 'CH-17-1-C' } as const;
    expect(groundInWords(swiss, 'fr')).toBe(
      'Le transfert repose sur une exception prévue par la loi : il est nécessaire à un intérêt public prépondérant ou à une action en justice (article 17, paragraphe 1, point c), de la loi suisse sur la protection des données).',
    );
    const second = { ...exception, code: 'EU-49-1-2' } as const;
    expect(groundInWords(second, 'en')).toContain('(Article 49(1) GDPR).');
  });
});

describe('what letters cite', () => {
  it.each<{ language: Language; words: string }>`
    language | words
    ${'nl'}  | ${'artikel 15, lid 1, onder c), AVG'}
    ${'en'}  | ${'Article 15(1)(c) GDPR'}
    ${'fr'}  | ${'article 15, paragraphe 1, point c), du RGPD'}
    ${'de'}  | ${'Artikel 15 Absatz 1 Buchstabe c DSGVO'}
  `('is an article as lawyers write it in $language', ({ language, words }) => {
    const article = { law: 'EU', article: '15', paragraph: '1', point: 'c' } as const;
    expect(articleInWords(article, language)).toBe(words);
  });

  it.each<{ law: Regime; cited: Cited; on: LocalDate; words: string }>`
    law     | cited          | on              | words
    ${'EU'} | ${'COMPLAINT'} | ${'2026-11-25'} | ${'Article 77 GDPR'}
    ${'UK'} | ${'EXTENSION'} | ${'2026-02-04'} | ${'Article 12(3) UK GDPR'}
    ${'UK'} | ${'EXTENSION'} | ${'2026-02-05'} | ${'Article 12A UK GDPR'}
    ${'UK'} | ${'REFUSAL'}   | ${'2026-11-25'} | ${'Article 12(4) UK GDPR'}
    ${'CH'} | ${'ACCESS'}    | ${'2026-11-25'} | ${'Article 25(2)(g) of the Swiss Federal Act on Data Protection'}
    ${'CH'} | ${'EXTENSION'} | ${'2026-11-25'} | ${'Article 18 of the Swiss Data Protection Ordinance'}
  `('is $words for $cited under the law of $law on $on', ({ law, cited, on, words }) => {
    expect(articleInWords(citedArticle(cited, law, on), 'en')).toBe(words);
  });

  it.each<{ instrument: string; language: Language; words: string }>`
    instrument                                                                   | language | words
    ${'Commission Decision 2000/518/EC'}                                         | ${'nl'}  | ${'2000/518/EG'}
    ${'Commission Decision 2000/518/EC'}                                         | ${'fr'}  | ${'2000/518/CE'}
    ${'Commission Implementing Decision (EU) 2026/179'}                          | ${'fr'}  | ${'(UE) 2026/179'}
    ${'Commission Implementing Decision (EU) 2025/2574 amending (EU) 2021/1772'} | ${'en'}  | ${'(EU) 2021/1772, as amended by (EU) 2025/2574,'}
    ${'Data Protection Ordinance (SR 235.11) Annex 1'}                           | ${'de'}  | ${'Data Protection Ordinance (SR 235.11) Annex 1'}
  `('is $words for $instrument in $language', ({ instrument, language, words }) => {
    expect(instrumentInWords(instrument, language)).toBe(words);
  });

  it.each<{ precision: Precision; words: string }>`
    precision    | words
    ${'DAY'}     | ${'30 juni 2024'}
    ${'MONTH'}   | ${'juli 2024'}
    ${'YEAR'}    | ${'2024'}
    ${'UNKNOWN'} | ${'niet bekend'}
  `('tells an end no more exactly than it is known: $precision', ({ precision, words }) => {
    expect(lastDayInWords(localDate('2024-07-01'), precision, 'nl')).toBe(words);
  });
});

describe('what a letter would say otherwise, in words', () => {
  const termOf = (_: string, slug: string): string => `“${slug}”`;
  const former = aLine({ status: 'FORMER', place: null, name: 'Jersey Trust Example Ltd' });
  const category = aLine({ name: null, serviceTypes: ['email_delivery'] });

  it.each<AnswerDifference & { words: string }>`
    what         | line         | fields                                                                                               | words
    ${'ADDED'}   | ${aLine({})} | ${[]}                                                                                                | ${'CloudMail Example Inc. (United States) would be named now.'}
    ${'REMOVED'} | ${aLine({})} | ${[]}                                                                                                | ${'CloudMail Example Inc. (United States) would no longer be named.'}
    ${'ADDED'}   | ${former}    | ${[]}                                                                                                | ${'Jersey Trust Example Ltd would be named now as a recipient of the past.'}
    ${'REMOVED'} | ${former}    | ${[]}                                                                                                | ${'Jersey Trust Example Ltd would no longer be named as a recipient of the past.'}
    ${'ADDED'}   | ${category}  | ${[]}                                                                                                | ${'service provider, “email_delivery” (United States) would be named now.'}
    ${'CHANGED'} | ${aLine({})} | ${[{ field: 'ground', from: 'ADEQUACY', to: 'CLAUSES' }, { field: 'module', from: null, to: 'M2' }]} | ${'CloudMail Example Inc. (United States): safeguard adequacy decision → standard contractual clauses; module nothing → Module Two.'}
    ${'CHANGED'} | ${aLine({})} | ${[{ field: 'dataCategories', from: ['name'], to: [] }]}                                             | ${'CloudMail Example Inc. (United States): data “name” → nothing.'}
    ${'CHANGED'} | ${aLine({})} | ${[{ field: 'place', from: 'US', to: 'IN' }, { field: 'from', from: null, to: '2026-01-10' }]}       | ${'CloudMail Example Inc. (United States): place of the data United States → India; since nothing → 10 January 2026.'}
    ${'CHANGED'} | ${aLine({})} | ${[{ field: 'kind', from: 'AFFILIATE', to: 'OTHER' }, { field: 'name', from: 'A', to: 'B' }]}        | ${'CloudMail Example Inc. (United States): kind of recipient affiliate → other recipient; name A → B.'}
  `('is: $words', ({ what, line, fields, words }) => {
    expect(answerDifferenceInWords({ what, line, fields }, { language: 'en', termOf })).toBe(words);
  });
});

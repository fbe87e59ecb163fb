import type { Regime } from '../../domain/register/regime.js';
import type { RefusalGround } from '../../domain/requests/request.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Article } from '../article-in-words.js';

/** What letters cite, by what it is about. */
export type Cited =
  | 'ACCESS'
  | 'SAFEGUARDS'
  | 'COPY'
  | 'BINDING_RULES'
  | 'EXTENSION'
  | 'REFUSAL'
  | 'COMPLAINT'
  | 'COURT'
  | RefusalGround;

function underGdpr(law: 'EU' | 'UK'): Readonly<Record<Cited, Article>> {
  return {
    ACCESS: { law, article: '15', paragraph: '1', point: 'c' },
    SAFEGUARDS: { law, article: '15', paragraph: '2' },
    COPY: { law, article: '13', paragraph: '1', point: 'f' },
    BINDING_RULES: { law, article: '47', paragraph: '2', point: 'g' },
    EXTENSION: { law, article: '12', paragraph: '3' },
    REFUSAL: { law, article: '12', paragraph: '4' },
    COMPLAINT: { law, article: '77' },
    COURT: { law, article: '79' },
    MANIFESTLY_UNFOUNDED: { law, article: '12', paragraph: '5' },
    EXCESSIVE: { law, article: '12', paragraph: '5' },
    IDENTITY_NOT_ESTABLISHED: { law, article: '12', paragraph: '6' },
    NO_DATA_HELD: { law, article: '15', paragraph: '1' },
    RIGHTS_OF_OTHERS: { law, article: '15', paragraph: '4' },
  };
}

const CITED: Readonly<Record<Regime, Readonly<Record<Cited, Article>>>> = {
  EU: underGdpr('EU'),
  UK: underGdpr('UK'),
  CH: {
    ACCESS: { law: 'CH', article: '25', paragraph: '2', point: 'g' },
    SAFEGUARDS: { law: 'CH', article: '19', paragraph: '4' },
    COPY: { law: 'CH', article: '19', paragraph: '4' },
    BINDING_RULES: { law: 'CH', article: '19', paragraph: '4' },
    EXTENSION: { law: 'CH_ORDINANCE', article: '18' },
    REFUSAL: { law: 'CH', article: '26', paragraph: '4' },
    COMPLAINT: { law: 'CH', article: '49' },
    COURT: { law: 'CH', article: '32' },
    MANIFESTLY_UNFOUNDED: { law: 'CH', article: '26', paragraph: '1', point: 'c' },
    EXCESSIVE: { law: 'CH', article: '26', paragraph: '1', point: 'c' },
    IDENTITY_NOT_ESTABLISHED: { law: 'CH_ORDINANCE', article: '16' },
    NO_DATA_HELD: { law: 'CH', article: '25', paragraph: '1' },
    RIGHTS_OF_OTHERS: { law: 'CH', article: '26', paragraph: '1', point: 'b' },
  },
};

/** From this day the time to answer is set by an article of its own (Data (Use and Access) Act 2025). */
const UK_TIME_FROM = '2026-02-05' as LocalDate;

/** Where a law says it, on the day of a letter. */
export function citedArticle(cited: Cited, regime: Regime, on: LocalDate): Article {
  if (cited === 'EXTENSION' && regime === 'UK' && UK_TIME_FROM <= on) {
    return { law: 'UK', article: '12A' };
  }
  return CITED[regime][cited];
}

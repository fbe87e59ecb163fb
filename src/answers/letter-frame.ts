import { RULES_VERSION } from '../domain/coverage/rules.js';
import type { Instant } from '../domain/time/instant.js';
import { localDate } from '../domain/time/local-date.js';
import type { Block, LabelledValue, Letter } from '../letters/letter.js';
import { articleInWords } from '../words/article-in-words.js';
import { citedArticle } from '../words/letters/cited-articles.js';
import type { Cited } from '../words/letters/cited-articles.js';
import type { LetterKind } from '../words/letters/letter-words.js';
import type { LetterAsked, Passage } from './answer.js';
import type { Correspondents } from './correspondents.js';
import type { LetterSaying } from './letter-saying.js';
import { passage, passageBlock } from './passage.js';

type Framed = {
  readonly kind: LetterKind;
  readonly asked: LetterAsked;
  readonly between: Correspondents;
  readonly blocks: readonly Block[];
  /** Passages within the blocks. */
  readonly passages: readonly Passage[];
  readonly isInvented: boolean;
};

/** What stands round every letter: who writes to whom and when, a word before and after, and what to do against it. */
export function letterFrame(
  saying: LetterSaying,
  framed: Framed,
): { readonly letter: Letter; readonly passages: readonly Passage[] } {
  const { kind, asked, between, isInvented } = framed;
  const { words } = saying;
  const sender = saying.name(between.company);
  const opening = passage(asked, 'opening', words.openings[kind]);
  const closing = passage(asked, 'closing', saying.fill(words.closing, { email: saying.email }));
  const blocks: readonly Block[] = [
    { kind: 'PARAGRAPH', text: salutation(saying, asked) },
    passageBlock(opening),
    ...framed.blocks,
    ...remedyBlocks(saying, framed),
    passageBlock(closing),
    { kind: 'PARAGRAPH', text: words.farewell },
    { kind: 'PARAGRAPH', text: sender },
  ];
  const letter: Letter = {
    language: saying.language,
    subject: words.subjects[kind],
    sender: [
      sender,
      saying.seat(between.company),
      ...(saying.email === null ? [] : [saying.email]),
    ],
    addressee: asked.addressee,
    particulars: particularsOf(saying, asked),
    blocks,
    foot: saying.fill(words.foot, { company: sender, reference: asked.request.reference }),
    mark: isInvented || between.company.invented ? words.mark : null,
    datedOn: asked.datedOn,
  };
  return { letter, passages: [opening, ...framed.passages, closing] };
}

function salutation({ words }: LetterSaying, { salutationName: name }: LetterAsked): string {
  return name === null ? words.unnamed : words.named.replace('{name}', () => name);
}

function particularsOf(
  saying: LetterSaying,
  { opened: { moment }, request, datedOn }: LetterAsked,
): readonly LabelledValue[] {
  const { labels } = saying.words;
  const { relations } = request;
  return [
    { label: labels.date, value: saying.day(datedOn) },
    { label: labels.reference, value: request.reference },
    { label: labels.requestOf, value: saying.day(request.receivedOn) },
    { label: labels.relation, value: saying.terms('DATA_SUBJECT', relations) },
    { label: labels.asOf, value: saying.day(moment.on) },
    { label: labels.knownAt, value: instantInWords(saying, moment.knownAt) },
    { label: labels.rules, value: RULES_VERSION },
  ];
}

function instantInWords(saying: LetterSaying, at: Instant): string {
  return `${saying.day(localDate(at.slice(0, 10)))}, ${at.slice(11, 19)} UTC`;
}

/** Whom to complain to, and that there are courts (GDPR 12(4), 77, 79 and their counterparts). */
function remedyBlocks(saying: LetterSaying, { asked, between }: Framed): readonly Block[] {
  const { remedy } = saying.words;
  const { authority, company, regime } = between;
  const cite = (cited: Cited): string =>
    articleInWords(citedArticle(cited, regime, asked.datedOn), saying.language);
  const isReport = regime === 'CH';
  const article = cite('COMPLAINT');
  const complaint =
    authority === null
      ? saying.fill(isReport ? remedy.reportUnnamed : remedy.complaintUnnamed, {
          country: saying.place(company.establishedIn),
          article,
        })
      : saying.fill(isReport ? remedy.report : remedy.complaint, {
          authority: saying.name(authority),
          website: authority.website,
          article,
        });
  return [
    { kind: 'HEADING', level: 1, text: remedy.heading },
    {
      kind: 'PARAGRAPH',
      text: regime === 'EU' ? `${complaint} ${remedy.elsewhere}` : complaint,
    },
    { kind: 'PARAGRAPH', text: saying.fill(remedy.court, { article: cite('COURT') }) },
  ];
}

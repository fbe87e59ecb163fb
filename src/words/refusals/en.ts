import type { RefusalWords } from './refusal-words.js';

export const en: RefusalWords = {
  ALREADY_ERASED: 'It was erased at {at}.',
  ALREADY_RECORDED: 'This {noun} is already on record on those days: revise it instead.',
  CONTROL_CHARACTERS: 'This text holds control characters.',
  DOCUMENT_BROKEN:
    'This document cannot be opened safely: it is damaged, or built in a way the register does not trust[ (page {page})].',
  DOCUMENT_BUSY: 'Other documents are being worked on. Try again in a minute.',
  DOCUMENT_CHANGED:
    'The file of this document is not what was recorded. It is not handed out; the original has to be put back.',
  DOCUMENT_ENCRYPTED:
    'This document is locked, with a password or against changes. Save it without, and bring it again.',
  DOCUMENT_MACROS:
    'This document holds programs (macros). Save it as .docx without them, and bring it again.',
  DOCUMENT_MISSING:
    'The file of this document is not in the folder of documents. It has to be put back.',
  DOCUMENT_TOO_LARGE: 'This document is too large: {most} MB at most.',
  DOCUMENT_TOO_SLOW: 'Working on this document took too long: more than {most} seconds.',
  EMPTY_PERIOD: 'The first day and the first day after are the same ({from}): no day is meant.',
  EMPTY_TEXT: 'This text is empty.',
  FACT_MISSING: 'The fact {fact} is missing.',
  FLOW_TO_ITSELF: 'Exporter and recipient are the same: nothing is transferred to oneself.',
  GROUND_REQUIRED:
    'Data were disclosed, so a ground must be named. Without one the disclosure stays under review.',
  HAS_GAPS: 'The proposal still has gaps ({count}): {gaps}.',
  HIDING_NEEDS_REASON: 'Say in a sentence why this part is hidden: “another reason” is none.',
  KEY_REUSED: 'This idempotency key was used for another command.',
  KIND_CANNOT_HOLD: '{name} is of the kind {kind}, and that kind cannot hold this record.',
  LATER_CHANGED: 'What happened later stands in the way: {records}.',
  MODULE_DOES_NOT_FIT:
    '{code} is written for other roles than those of the flows between these parties.',
  NEEDS_PROPOSAL: 'A change of law needs a proposal, a source and a second person.',
  NOTHING_CHANGES: 'The register already says this: nothing would change.',
  NOTHING_THERE: 'Nothing is on record of it from {from} to {to}.',
  NOTHING_TO_HIDE:
    'This part hides nothing: name at least one area, or words to look for (two letters or more).',
  NOT_AN_AUTHORITY: '{name} is of the kind {kind}: only an authority asks for data in this way.',
  NOT_APPROVED: 'Only an approved proposal can be undone; this one is {state}.',
  NOT_A_DOCUMENT: 'This is neither a PDF nor a Word document (.docx).',
  NOT_A_DRAFT:
    'This proposal is {state}: only an open one can be changed, submitted or taken back.',
  NOT_A_PARTY: 'This is no party[ ({side})]: it must be one, and another than the other side.',
  NOT_A_PDF: 'Parts can be hidden in a PDF only. Save this document as a PDF, and bring that.',
  NOT_HIDDEN:
    'A copy was made and read again, and page {page} still says what was to be hidden. It was thrown away. Hide that place by an area.',
  NOT_SUBMITTED: 'Only a submitted proposal can be decided on; this one is {state}.',
  NOT_YOURS: 'Only its author may do this.',
  ONWARD_LOOP: 'The data would come back to somebody who had them: {path}.',
  OUTSIDE_PAGE: 'This area is on no page of the document: page {page} is not there, or is smaller.',
  OVERLAPS:
    'The same fact is already on record on some of these days[ ({id}, {from} to {to})][ ({side})].',
  PAGE_TOO_LARGE: 'Page {page} is too large, or holds too much to be looked at.',
  PARENT_LOOP: 'A company cannot stand above itself: {id}.',
  PERIOD_REVERSED: 'It would end ({to}) before it begins ({from}).',
  REASON_REQUIRED: 'A correction, a withdrawal or a change of law needs a reason.',
  RECIPIENT_NOT_ACTIVE: '{name} is not in the register on all of these days[: not on {day}].',
  RESTED_ON: 'Other records rest on it: {records}.',
  SECOND_PERSON_REQUIRED: 'Nobody decides on a proposal of their own: a second person must.',
  SHAPE: 'This does not fit: {problem}.',
  SOURCE_REQUIRED: 'Law is never recorded without its source.',
  STALE: 'Since you read it {by} changed it at {at}: {fields}.',
  SUMMARY_REQUIRED:
    'Say in words what is hidden, so that the rest can be understood: {least} characters or more.',
  TERM_NOT_FOUND:
    'The words of part {number} are nowhere on the pages. On a scanned page, hide them by an area.',
  TERM_TOLD: 'The title, the summary or a reason says the words that part {number} hides.',
  TEXT_TOO_LONG: 'This text is too long: {most} characters at most.',
  TOO_MANY: 'These are too many: {most} at most.',
  TOO_MANY_PAGES: 'This document has too many pages: {most} at most.',
  UNKNOWN_CODE: 'The register does not know {code} ({scheme}).',
  UNKNOWN_DOCUMENT: 'This record has no such document.',
  UNKNOWN_RECORD: 'There is no such record ({noun} {id}).',
  UNKNOWN_REFERENCE: 'Nothing in this proposal is called {name}.',
  UNKNOWN_TERRITORY:
    'There is no territory {code}. Give its code; the wording of the source can stand in a note.',
  WRONG_KIND_OF_TOOL: '{code} is a tool of the kind {kind}, which does not belong here.',
  ALREADY_EXTENDED: 'The time to answer was extended before, and can be only once.',
  ALREADY_PAUSED: 'The clock of this request stands still already.',
  ANSWER_INCOMPLETE:
    'The answer cannot go out yet: its draft has gaps that block ({count}): {gaps}.',
  CANNOT_BE_PRINTED:
    'The letter holds characters that cannot be printed ({characters}): write them in Latin, Greek or Cyrillic letters.',
  DAY_TO_COME: '{day} has not come yet.',
  DAY_TOO_EARLY: '{day} is before what went before ({after}).',
  DESK_CLOSED:
    'No request can be taken in: REQUEST_KEYS holds no key under which a requester could be sealed.',
  DRAFT_CHANGED: 'The draft was made anew at {at}: look at it again.',
  FIRST_PERIOD_OVER: 'The first period ended on {firstDueOn}: the person had to be told by then.',
  NAMES_THE_PERSON:
    'This text is kept for ever, and it names the person who asks: leave the name out.',
  NOT_IN_GROUP: '{name} is no company of the group: only one of them answers a person.',
  NOT_PAUSED: 'The clock of this request is running.',
  NO_DRAFT: 'There is no draft to send: make one first.',
  NO_SUCH_PAUSE: 'The clock of this request does not stop for that ({ground}).',
  REQUEST_CLOSED: 'This request is closed ({state}): nothing more can happen to it.',
  REQUEST_STILL_OPEN:
    'This request is still open: answer, refuse or withdraw it before the person is erased.',
  UNKNOWN_PASSAGE: 'This letter has no passage {key} that could be worded anew.',
  TIME_IS_UP: 'The time to answer is over: the clock can no longer stop.',
  MOMENT_UNKNOWN: 'The register does not know that moment: it lies after what was recorded last.',
};

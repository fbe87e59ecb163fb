import type { PauseGround } from '../../src/domain/deadlines/deadline-policy.js';
import type { DeskWord } from '../../src/domain/requests/desk-word.js';
import type {
  CategoriesOnlyGround,
  Desk,
  RefusalGround,
  RequestChannel,
  RequestKind,
} from '../../src/domain/requests/request.js';
import type {
  ExtensionGround,
  RequestState,
  RequestStepKind,
} from '../../src/domain/requests/request-step.js';
import type { MatchedBy } from '../../src/requests/requester.js';
import { described } from '../described-enum.js';

export const RequestKindEnum = described<RequestKind>('RequestKind', 'What a person asks for.', {
  AFFILIATE_LIST: 'The companies of the group and where they are, as the privacy statement offers.',
  SAFEGUARD_COPY: 'A copy of the safeguards of transfers (GDPR 13(1)(f), clauses 8.2 and 8.3).',
  RECIPIENTS_OF_MY_DATA: 'The recipients of the person’s data (GDPR 15(1)(c), C-154/21).',
  OTHER: 'Something else, answered in free words.',
});

export const RequestChannelEnum = described<RequestChannel>('RequestChannel', 'How it came in.', {
  EMAIL: 'By e-mail.',
  POST: 'By letter.',
  WEB_FORM: 'By a form on a website.',
  TELEPHONE: 'By telephone.',
  IN_PERSON: 'At a counter.',
});

export const DeskEnum = described<Desk>(
  'Desk',
  'Which of the two addresses of the privacy statement answers.',
  { EUROPE: 'That for Europe.', ELSEWHERE: 'That for all other places.' },
);

export const RequestStateEnum = described<RequestState>('RequestState', 'How a request stands.', {
  OPEN: 'It waits for an answer.',
  PAUSED: 'Its clock stands still.',
  ANSWERED: 'An answer was sent.',
  REFUSED: 'It was refused, by letter.',
  WITHDRAWN: 'The person took it back.',
});

export const DeskWordEnum = described<DeskWord>(
  'DeskWord',
  'The word that says how urgent a request is.',
  {
    ON_TIME: 'More than seven days are left.',
    DUE_SOON: 'Seven days or fewer are left.',
    OVERDUE: 'The day it was due on is over.',
    PAUSED: 'The clock stands still.',
    ANSWERED: 'An answer was sent.',
    CLOSED: 'It was refused or taken back.',
  },
);

export const RequestStepKindEnum = described<RequestStepKind>(
  'RequestStepKind',
  'What can happen to a request.',
  {
    RECEIVED: 'It came in.',
    ASSIGNED: 'Somebody took it, or it went back to the desk.',
    PAUSED: 'The clock stopped.',
    RESUMED: 'The clock went on.',
    EXTENDED: 'The time was extended, and the person was told.',
    DRAFTED: 'An answer was drafted.',
    ANSWERED: 'An answer was sent.',
    REFUSED: 'It was refused, and the person was told.',
    WITHDRAWN: 'The person took it back.',
    ERASED: 'Who asked was erased.',
  },
);

export const PauseGroundEnum = described<PauseGround>(
  'PauseGround',
  'What the clock of a request may wait for.',
  {
    IDENTITY: 'That the person shows who it is (GDPR 12(6)).',
    CLARIFICATION: 'That the person says what is meant.',
    FEE: 'That a fee is paid, where the law lets one be asked (UK GDPR 12A).',
  },
);

export const ExtensionGroundEnum = described<ExtensionGround>(
  'ExtensionGround',
  'Why more time is needed (GDPR 12(3)).',
  {
    COMPLEXITY: 'The request is complex.',
    NUMBER_OF_REQUESTS: 'There are many requests.',
  },
);

export const RefusalGroundEnum = described<RefusalGround>(
  'RefusalGround',
  'On what a request is refused.',
  {
    MANIFESTLY_UNFOUNDED: 'It is manifestly unfounded (GDPR 12(5)).',
    EXCESSIVE: 'It is excessive, as by repetition (GDPR 12(5)).',
    IDENTITY_NOT_ESTABLISHED: 'It cannot be told who asks (GDPR 11(2), 12(2)).',
    NO_DATA_HELD: 'No data of the person are held.',
    RIGHTS_OF_OTHERS: 'It would harm others (GDPR 15(4)).',
  },
);

export const CategoriesOnlyGroundEnum = described<CategoriesOnlyGround>(
  'CategoriesOnlyGround',
  'Why categories of recipients are given, and no names (C-154/21).',
  {
    NOT_YET_IDENTIFIED: 'The recipients cannot be identified yet.',
    MANIFESTLY_UNFOUNDED: 'The request for names is manifestly unfounded.',
    EXCESSIVE: 'The request for names is excessive.',
    PERSON_CHOSE_CATEGORIES: 'The person asked for categories.',
  },
);

export const MatchedByEnum = described<MatchedBy>(
  'MatchedBy',
  'By what two requests seem to be of one person.',
  { EMAIL: 'The same e-mail address.', NAME: 'The same name.' },
);

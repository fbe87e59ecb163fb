import type { DeadlineWords } from './deadline-words.js';

export const en: DeadlineWords = {
  steps: {
    RECEIVED: 'Received on {on}; that day does not count[ ({rule})].',
    RECEIVED_ONLY: 'Received on {on}.',
    STARTED_ANEW: 'On {on} {awaited} came: from that day the period runs anew.',
    STARTED_ANEW_OPEN:
      'The clock waits for {awaited}: if it comes on {on}, the period runs from that day.',
    EXTENDED:
      'On {toldOn} the person was told that the answer takes {months} months longer; that could be told until {noLaterThan}.',
    EXTENDED_TOO_LATE:
      'What the person was told on {toldOn} extends nothing: an extension could be told until {noLaterThan}.',
    PERIOD_ENDS: 'The period of {limit} ends on {on}[ ({rule})].',
    NO_SUCH_DAY: 'That month has no day {date}: its last day counts.',
    PAUSED:
      'From {from} on {awaited} was awaited, and it came on {to}: the period ends {later}, on {on}[ ({rule})].',
    PAUSED_OPEN:
      'The clock stands still from {from} on and waits for {awaited}: if it comes on {to}, the period ends {later}, on {on}[ ({rule})].',
    MOVED: '{daysOff}: the period ends on the next working day, {on}[ ({rule})].',
    NOT_MOVED:
      '{daysOff}. No rule moves that to the next working day: the earlier day is the safe one.',
    TWO_WORKING_DAYS: 'At least two working days lie in the period: it ends on {on}[ ({rule})].',
    HOLIDAYS_NOT_KNOWN:
      'The public holidays of this country are not known here: only Saturdays and Sundays were taken as days off.',
    DUE: 'The answer is due on {on}.',
  },
  inVain: {
    NOT_IN_POLICY: 'Waiting for {awaited}, from {from} on, does not stop this clock.',
    TOO_LATE: 'Waiting for {awaited}, from {from} on, changes nothing: time was up.',
  },
  daysOff: {
    SATURDAY: '{on} is a Saturday',
    SUNDAY: '{on} is a Sunday',
    PUBLIC_HOLIDAY: '{on} is a public holiday ({name})',
  },
  awaited: {
    IDENTITY: 'proof of who is asking',
    CLARIFICATION: 'clarification of what is asked',
    FEE: 'payment of the fee',
  },
  limitDays: { one: 'one day', many: '{count} days' },
  limitMonths: { one: 'one month', many: '{count} months' },
  later: { one: '1 day later', many: '{count} days later' },
  and: 'and',
  numbers: ['one', 'two', 'three', 'four', 'five'],
  rules: {
    RECEIVED: 'Regulation 1182/71, Article 3(1)',
    DAYS_END: 'Regulation 1182/71, Article 3(2)(b)',
    MONTHS_END: 'Regulation 1182/71, Article 3(2)(c)',
    MOVED: 'Regulation 1182/71, Article 3(4)',
    TWO_WORKING_DAYS: 'Regulation 1182/71, Article 3(5)',
    IDENTITY: 'GDPR, Article 12(6)',
    CLARIFICATION: 'GDPR, recital 63',
  },
};

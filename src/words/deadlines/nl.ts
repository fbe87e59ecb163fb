import type { DeadlineWords } from './deadline-words.js';

export const nl: DeadlineWords = {
  steps: {
    RECEIVED: 'Ontvangen op {on}; die dag telt niet mee[ ({rule})].',
    RECEIVED_ONLY: 'Ontvangen op {on}.',
    STARTED_ANEW: 'Op {on} kwam {awaited}: vanaf die dag loopt de termijn opnieuw.',
    STARTED_ANEW_OPEN:
      'De klok wacht op {awaited}: komt die op {on}, dan loopt de termijn vanaf die dag.',
    EXTENDED:
      'Op {toldOn} kreeg de persoon bericht dat het antwoord {months} maanden langer duurt; dat kon tot en met {noLaterThan}.',
    EXTENDED_TOO_LATE:
      'Het bericht van {toldOn} verlengt niets: een verlenging kon worden gemeld tot en met {noLaterThan}.',
    PERIOD_ENDS: 'De termijn van {limit} eindigt op {on}[ ({rule})].',
    NO_SUCH_DAY: 'Die maand heeft geen dag {date}: de laatste dag telt.',
    PAUSED:
      'Vanaf {from} werd gewacht op {awaited}; die kwam op {to}: de termijn eindigt {later}, op {on}[ ({rule})].',
    PAUSED_OPEN:
      'De klok staat stil vanaf {from} en wacht op {awaited}: komt die op {to}, dan eindigt de termijn {later}, op {on}[ ({rule})].',
    MOVED: '{daysOff}: de termijn eindigt op de eerstvolgende werkdag, {on}[ ({rule})].',
    NOT_MOVED:
      '{daysOff}. Geen regel verschuift dat naar de volgende werkdag: de eerdere dag is de veilige.',
    TWO_WORKING_DAYS:
      'In de termijn liggen minstens twee werkdagen: hij eindigt op {on}[ ({rule})].',
    HOLIDAYS_NOT_KNOWN:
      'De feestdagen van dit land zijn hier niet bekend: alleen zaterdagen en zondagen gelden als vrije dagen.',
    DUE: 'Het antwoord moet er uiterlijk op {on} zijn.',
  },
  inVain: {
    NOT_IN_POLICY: 'Wachten op {awaited}, vanaf {from}, zet deze klok niet stil.',
    TOO_LATE: 'Wachten op {awaited}, vanaf {from}, verandert niets: de tijd was om.',
  },
  daysOff: {
    SATURDAY: '{on} is een zaterdag',
    SUNDAY: '{on} is een zondag',
    PUBLIC_HOLIDAY: '{on} is een feestdag ({name})',
  },
  awaited: {
    IDENTITY: 'de bevestiging van wie het vraagt',
    CLARIFICATION: 'de verduidelijking van wat wordt gevraagd',
    FEE: 'de betaling van de vergoeding',
  },
  limitDays: { one: 'één dag', many: '{count} dagen' },
  limitMonths: { one: 'één maand', many: '{count} maanden' },
  later: { one: '1 dag later', many: '{count} dagen later' },
  and: 'en',
  numbers: ['één', 'twee', 'drie', 'vier', 'vijf'],
  rules: {
    RECEIVED: 'Verordening 1182/71, artikel 3, lid 1',
    DAYS_END: 'Verordening 1182/71, artikel 3, lid 2, onder b)',
    MONTHS_END: 'Verordening 1182/71, artikel 3, lid 2, onder c)',
    MOVED: 'Verordening 1182/71, artikel 3, lid 4',
    TWO_WORKING_DAYS: 'Verordening 1182/71, artikel 3, lid 5',
    IDENTITY: 'AVG, artikel 12, lid 6',
    CLARIFICATION: 'AVG, overweging 63',
  },
};

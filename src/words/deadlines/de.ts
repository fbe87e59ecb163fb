import type { DeadlineWords } from './deadline-words.js';

export const de: DeadlineWords = {
  steps: {
    RECEIVED: 'Eingegangen am {on}; dieser Tag zählt nicht mit[ ({rule})].',
    RECEIVED_ONLY: 'Eingegangen am {on}.',
    STARTED_ANEW: 'Am {on} kam {awaited}: von diesem Tag an läuft die Frist neu.',
    STARTED_ANEW_OPEN:
      'Noch fehlt {awaited}: kommt sie am {on}, läuft die Frist von diesem Tag an.',
    EXTENDED:
      'Am {toldOn} erfuhr die Person, dass die Antwort {months} Monate länger dauert; das war bis zum {noLaterThan} möglich.',
    EXTENDED_TOO_LATE:
      'Die Nachricht vom {toldOn} verlängert nichts: eine Verlängerung konnte bis zum {noLaterThan} mitgeteilt werden.',
    PERIOD_ENDS: 'Die Frist von {limit} endet am {on}[ ({rule})].',
    NO_SUCH_DAY: 'Einen {date}. hat dieser Monat nicht: sein letzter Tag zählt.',
    PAUSED:
      'Vom {from} an fehlte {awaited}; sie kam am {to}: die Frist endet {later}, am {on}[ ({rule})].',
    PAUSED_OPEN:
      'Die Uhr steht vom {from} an still, denn es fehlt {awaited}: kommt sie am {to}, endet die Frist {later}, am {on}[ ({rule})].',
    MOVED: '{daysOff}: die Frist endet am nächsten Arbeitstag, am {on}[ ({rule})].',
    NOT_MOVED:
      '{daysOff}. Keine Regel verschiebt das auf den nächsten Arbeitstag: der frühere Tag ist der sichere.',
    TWO_WORKING_DAYS:
      'In der Frist liegen mindestens zwei Arbeitstage: sie endet am {on}[ ({rule})].',
    HOLIDAYS_NOT_KNOWN:
      'Die Feiertage dieses Landes sind hier nicht bekannt: nur Samstage und Sonntage gelten als arbeitsfrei.',
    DUE: 'Die Antwort ist bis zum {on} fällig.',
  },
  inVain: {
    NOT_IN_POLICY: 'Dass vom {from} an noch etwas fehlte ({awaited}), hält diese Uhr nicht an.',
    TOO_LATE:
      'Dass vom {from} an noch etwas fehlte ({awaited}), ändert nichts: die Zeit war abgelaufen.',
  },
  daysOff: {
    SATURDAY: 'der {on} ist ein Samstag',
    SUNDAY: 'der {on} ist ein Sonntag',
    PUBLIC_HOLIDAY: 'der {on} ist ein Feiertag ({name})',
  },
  awaited: {
    IDENTITY: 'die Bestätigung der Identität',
    CLARIFICATION: 'die Klarstellung, was verlangt wird',
    FEE: 'die Zahlung der Gebühr',
  },
  limitDays: { one: 'einem Tag', many: '{count} Tagen' },
  limitMonths: { one: 'einem Monat', many: '{count} Monaten' },
  later: { one: '1 Tag später', many: '{count} Tage später' },
  and: 'und',
  numbers: ['eins', 'zwei', 'drei', 'vier', 'fünf'],
  rules: {
    RECEIVED: 'Verordnung 1182/71, Artikel 3 Absatz 1',
    DAYS_END: 'Verordnung 1182/71, Artikel 3 Absatz 2 Buchstabe b',
    MONTHS_END: 'Verordnung 1182/71, Artikel 3 Absatz 2 Buchstabe c',
    MOVED: 'Verordnung 1182/71, Artikel 3 Absatz 4',
    TWO_WORKING_DAYS: 'Verordnung 1182/71, Artikel 3 Absatz 5',
    IDENTITY: 'DSGVO, Artikel 12 Absatz 6',
    CLARIFICATION: 'DSGVO, Erwägungsgrund 63',
  },
};

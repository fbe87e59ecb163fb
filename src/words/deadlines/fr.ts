import type { DeadlineWords } from './deadline-words.js';

export const fr: DeadlineWords = {
  steps: {
    RECEIVED: 'Reçu le {on} ; ce jour ne compte pas[ ({rule})].',
    RECEIVED_ONLY: 'Reçu le {on}.',
    STARTED_ANEW: 'Le {on} est arrivée {awaited} : le délai court de nouveau à partir de ce jour.',
    STARTED_ANEW_OPEN:
      'Le délai attend {awaited} : si elle arrive le {on}, il court à partir de ce jour.',
    EXTENDED:
      'Le {toldOn}, la personne a été informée que la réponse prend {months} mois de plus ; cela pouvait se faire jusqu’au {noLaterThan}.',
    EXTENDED_TOO_LATE:
      'L’information du {toldOn} ne prolonge rien : une prolongation pouvait être annoncée jusqu’au {noLaterThan}.',
    PERIOD_ENDS: 'Le délai {limit} se termine le {on}[ ({rule})].',
    NO_SUCH_DAY: 'Ce mois n’a pas de jour {date} : son dernier jour compte.',
    PAUSED:
      'À partir du {from}, on attendait {awaited}, arrivée le {to} : le délai se termine {later}, le {on}[ ({rule})].',
    PAUSED_OPEN:
      'Le délai est suspendu à partir du {from} dans l’attente de {awaited} : si elle arrive le {to}, il se termine {later}, le {on}[ ({rule})].',
    MOVED: '{daysOff} : le délai se termine le jour ouvrable suivant, le {on}[ ({rule})].',
    NOT_MOVED:
      '{daysOff}. Aucune règle ne reporte cela au jour ouvrable suivant : le jour le plus proche est le plus sûr.',
    TWO_WORKING_DAYS:
      'Le délai comprend au moins deux jours ouvrables : il se termine le {on}[ ({rule})].',
    HOLIDAYS_NOT_KNOWN:
      'Les jours fériés de ce pays ne sont pas connus ici : seuls les samedis et les dimanches sont comptés comme jours de repos.',
    DUE: 'La réponse est due au plus tard le {on}.',
  },
  inVain: {
    NOT_IN_POLICY: 'Attendre {awaited}, à partir du {from}, ne suspend pas ce délai.',
    TOO_LATE: 'Attendre {awaited}, à partir du {from}, ne change rien : le temps était écoulé.',
  },
  daysOff: {
    SATURDAY: 'le {on} est un samedi',
    SUNDAY: 'le {on} est un dimanche',
    PUBLIC_HOLIDAY: 'le {on} est un jour férié ({name})',
  },
  awaited: {
    IDENTITY: 'la preuve de l’identité de la personne',
    CLARIFICATION: 'la précision de ce qui est demandé',
    FEE: 'la somme due pour les frais',
  },
  limitDays: { one: 'd’un jour', many: 'de {count} jours' },
  limitMonths: { one: 'd’un mois', many: 'de {count} mois' },
  later: { one: '1 jour plus tard', many: '{count} jours plus tard' },
  and: 'et',
  numbers: ['un', 'deux', 'trois', 'quatre', 'cinq'],
  rules: {
    RECEIVED: 'règlement 1182/71, article 3, paragraphe 1',
    DAYS_END: 'règlement 1182/71, article 3, paragraphe 2, point b)',
    MONTHS_END: 'règlement 1182/71, article 3, paragraphe 2, point c)',
    MOVED: 'règlement 1182/71, article 3, paragraphe 4',
    TWO_WORKING_DAYS: 'règlement 1182/71, article 3, paragraphe 5',
    IDENTITY: 'RGPD, article 12, paragraphe 6',
    CLARIFICATION: 'RGPD, considérant 63',
  },
};

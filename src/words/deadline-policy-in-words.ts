import { UK_CLOCK_FROM } from '../domain/deadlines/deadline-policy.js';
import type { PolicyId } from '../domain/deadlines/deadline-policy.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Language } from './language.js';

type PolicyWords = { readonly name: string; readonly meaning: string };

const WORDS: Readonly<Record<PolicyId | 'UK_BEFORE', Readonly<Record<Language, PolicyWords>>>> = {
  EU: {
    nl: {
      name: 'AVG: één maand',
      meaning:
        'Een antwoord moet er binnen één maand na ontvangst zijn (AVG, artikel 12, lid 3), geteld volgens Verordening 1182/71.',
    },
    en: {
      name: 'GDPR: one month',
      meaning:
        'An answer is due within one month of receipt (GDPR, Article 12(3)), counted by Regulation 1182/71.',
    },
    fr: {
      name: 'RGPD : un mois',
      meaning:
        'Une réponse est due dans un délai d’un mois à compter de la réception (RGPD, article 12, paragraphe 3), compté selon le règlement 1182/71.',
    },
    de: {
      name: 'DSGVO: ein Monat',
      meaning:
        'Eine Antwort ist innerhalb eines Monats nach Eingang fällig (DSGVO, Artikel 12 Absatz 3), gezählt nach der Verordnung 1182/71.',
    },
  },
  UK: {
    nl: {
      name: 'Britse AVG: één maand',
      meaning:
        'Een antwoord moet er zijn binnen één maand na de laatste van ontvangst, identiteitsgegevens en vergoeding; de klok staat stil zolang wordt gewacht op verduidelijking die voor een verzoek om inzage redelijkerwijs nodig is (Britse AVG, artikel 12A).',
    },
    en: {
      name: 'UK GDPR: one month',
      meaning:
        'An answer is due within one month of the latest of receipt, information on identity and fee; the clock stands still while clarification is awaited that a request for access reasonably needs (UK GDPR, Article 12A).',
    },
    fr: {
      name: 'RGPD britannique : un mois',
      meaning:
        'Une réponse est due dans un délai d’un mois à compter de la réception ou, s’ils arrivent plus tard, des renseignements sur l’identité et des frais ; le délai est suspendu dans l’attente de précisions raisonnablement nécessaires à une demande d’accès (RGPD britannique, article 12A).',
    },
    de: {
      name: 'Britische DSGVO: ein Monat',
      meaning:
        'Eine Antwort ist innerhalb eines Monats nach dem Eingang fällig oder, wenn sie später kommen, nach den Angaben zur Identität und der Gebühr; die Uhr steht still, solange auf eine Klarstellung gewartet wird, die ein Auskunftsersuchen vernünftigerweise braucht (britische DSGVO, Artikel 12A).',
    },
  },
  UK_BEFORE: {
    nl: {
      name: 'Britse AVG: één maand',
      meaning:
        'Een antwoord moet er binnen één maand zijn (Britse AVG, artikel 12, lid 3), zoals de ICO die voor 5 februari 2026 telde: vanaf de laatste van ontvangst, identiteitsgegevens en vergoeding, en met stilstand tijdens verduidelijking.',
    },
    en: {
      name: 'UK GDPR: one month',
      meaning:
        'An answer is due within one month (UK GDPR, Article 12(3)), as the ICO counted it before 5 February 2026: from the latest of receipt, information on identity and fee, standing still while clarification is awaited.',
    },
    fr: {
      name: 'RGPD britannique : un mois',
      meaning:
        'Une réponse est due dans un délai d’un mois (RGPD britannique, article 12, paragraphe 3), compté comme l’ICO le faisait avant le 5 février 2026 : à partir de la réception ou, s’ils arrivent plus tard, des renseignements sur l’identité et des frais, et suspendu dans l’attente de précisions.',
    },
    de: {
      name: 'Britische DSGVO: ein Monat',
      meaning:
        'Eine Antwort ist innerhalb eines Monats fällig (britische DSGVO, Artikel 12 Absatz 3), wie ihn das ICO vor dem 5. Februar 2026 zählte: ab dem Eingang oder, wenn sie später kommen, ab den Angaben zur Identität und der Gebühr, und mit Stillstand während einer Klarstellung.',
    },
  },
  CH: {
    nl: {
      name: 'Zwitserse DSG: 30 dagen',
      meaning:
        'Een antwoord moet er binnen 30 dagen na ontvangst zijn, en niets zet de klok stil (DSG, artikel 25, lid 7; DSV, artikel 18). De DSV stelt geen grens aan een verlenging: de twee maanden zijn ons eigen maximum.',
    },
    en: {
      name: 'Swiss FADP: 30 days',
      meaning:
        'An answer is due within 30 days of receipt, and nothing stops the clock (FADP, Article 25(7); DPO, Article 18). The DPO sets no limit to an extension: the two months are our own ceiling.',
    },
    fr: {
      name: 'LPD suisse : 30 jours',
      meaning:
        'Une réponse est due dans les 30 jours suivant la réception, et rien ne suspend ce délai (LPD, article 25, alinéa 7 ; OPDo, article 18). L’OPDo ne fixe pas de limite à une prolongation : les deux mois sont notre propre plafond.',
    },
    de: {
      name: 'Schweizer DSG: 30 Tage',
      meaning:
        'Eine Antwort ist innerhalb von 30 Tagen nach Eingang fällig, und nichts hält die Uhr an (DSG, Artikel 25 Absatz 7; DSV, Artikel 18). Die DSV setzt einer Verlängerung keine Grenze: die zwei Monate sind unsere eigene Obergrenze.',
    },
  },
  SAFEGUARD_COPY: {
    nl: {
      name: 'Kopie van een waarborg: onze eigen termijn',
      meaning:
        'De standaardcontractbepalingen stellen geen termijn voor een kopie (bepaling 8.3; module één: 8.2, onder c)): deze is onze eigen, geteld zoals die van de AVG.',
    },
    en: {
      name: 'Copy of a safeguard: our own time limit',
      meaning:
        'The standard contractual clauses set no time limit for a copy (clause 8.3; Module One: 8.2(c)): this one is our own, counted as that of the GDPR.',
    },
    fr: {
      name: 'Copie d’une garantie : notre propre délai',
      meaning:
        'Les clauses contractuelles types ne fixent pas de délai pour une copie (clause 8.3 ; module un : 8.2, point c)) : celui-ci est le nôtre, compté comme celui du RGPD.',
    },
    de: {
      name: 'Kopie einer Garantie: unsere eigene Frist',
      meaning:
        'Die Standardvertragsklauseln setzen für eine Kopie keine Frist (Klausel 8.3; Modul Eins: 8.2 Buchstabe c): diese ist unsere eigene, gezählt wie die der DSGVO.',
    },
  },
};

/** Whose clock runs for a request received on a day: a short name, and what it says and rests on. */
export function deadlinePolicyInWords(
  id: PolicyId,
  receivedOn: LocalDate,
  language: Language,
): PolicyWords {
  return WORDS[id === 'UK' && receivedOn < UK_CLOCK_FROM ? 'UK_BEFORE' : id][language];
}

import { dayInWords } from './day-in-words.js';
import { filled } from './filled.js';
import type { Language } from './language.js';

const WORDS = {
  NOT_RECORDED: {
    nl: 'niet vastgelegd',
    en: 'not recorded',
    fr: 'non renseigné',
    de: 'nicht erfasst',
  },
  NOT_KNOWN: {
    nl: 'niet bekend: recht of feiten geven geen uitsluitsel; een mens beslist',
    en: 'not known: law or facts do not settle it; a person decides',
    fr: 'inconnu : le droit ou les faits ne tranchent pas ; une personne décide',
    de: 'nicht bekannt: Recht oder Tatsachen entscheiden es nicht; ein Mensch entscheidet',
  },
  NON_DISCLOSURE: {
    nl: 'Niet vastgelegd. Het formaat verlangt hier ja of nee: nee betekent dat het register er niets over bevat.',
    en: 'Not recorded. The format asks for yes or no here: no means that the register holds nothing on it.',
    fr: 'Non renseigné. Le format exige ici oui ou non : non signifie que le registre ne contient rien à ce sujet.',
    de: 'Nicht erfasst. Das Format verlangt hier Ja oder Nein: Nein bedeutet, dass das Register nichts dazu enthält.',
  },
  ACCESS: {
    nl: 'Dit recht bestaat krachtens de wet (artikelen 15 en 20 AVG en hun tegenhangers). Hoe iemand erom vraagt, is niet vastgelegd.',
    en: 'The law gives this right (Articles 15 and 20 GDPR and their counterparts). How somebody asks for it is not recorded.',
    fr: 'Ce droit existe en vertu de la loi (articles 15 et 20 du RGPD et leurs équivalents). La manière de l’exercer n’est pas renseignée.',
    de: 'Dieses Recht besteht kraft Gesetzes (Artikel 15 und 20 DSGVO und ihre Entsprechungen). Wie man es geltend macht, ist nicht erfasst.',
  },
  ADEQUACY: {
    nl: '{instrument}, geldig sinds {from}. Reikwijdte: {scope}',
    en: '{instrument}, in force since {from}. Scope: {scope}',
    fr: '{instrument}, en vigueur depuis le {from}. Portée : {scope}',
    de: '{instrument}, in Kraft seit dem {from}. Reichweite: {scope}',
  },
  NOT_OF_THE_COMMISSION: {
    nl: 'Geen besluit van de Europese Commissie, maar krachtens {law}: {finding}',
    en: 'Not a decision of the European Commission, but under the {law}: {finding}',
    fr: 'Pas une décision de la Commission européenne, mais en vertu de la {law} : {finding}',
    de: 'Kein Beschluss der Europäischen Kommission, sondern nach {law}: {finding}',
  },
  SIGNED: {
    nl: '{tool}, {title}, ondertekend op {on}',
    en: '{tool}, {title}, signed on {on}',
    fr: '{tool}, {title}, signé le {on}',
    de: '{tool}, {title}, unterzeichnet am {on}',
  },
  FALLBACK: {
    nl: 'Als terugval: {tool}',
    en: 'As a fallback: {tool}',
    fr: 'À titre subsidiaire : {tool}',
    de: 'Hilfsweise: {tool}',
  },
  ASSESSED: {
    nl: 'Beoordeling van de doorgifte afgerond op {on}: {conclusion}',
    en: 'Transfer impact assessment completed on {on}: {conclusion}',
    fr: 'Analyse d’impact du transfert achevée le {on} : {conclusion}',
    de: 'Transfer-Folgenabschätzung abgeschlossen am {on}: {conclusion}',
  },
  REVIEW_OVERDUE: {
    nl: '{assessment}; de herbeoordeling had op {on} moeten plaatsvinden',
    en: '{assessment}; its review was due on {on}',
    fr: '{assessment} ; son réexamen était dû le {on}',
    de: '{assessment}; die Überprüfung war am {on} fällig',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What TILT is told where it asks for a text, with the values the sentence names; days are said in words. */
export function tiltWords(
  code: keyof typeof WORDS,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return filled(WORDS[code][language], (name) => {
    const value = values[name];
    return value !== undefined && (name === 'on' || name === 'from')
      ? dayInWords(value, language)
      : value;
  });
}

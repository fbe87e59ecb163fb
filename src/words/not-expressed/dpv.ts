import type { NotExpressedWords } from './not-expressed-words.js';

export const dpv = {
  TWO_CLOCKS: {
    nl: 'Alleen één moment: hoe feiten eerder luidden of wanneer zij zijn vastgelegd, staat er niet in.',
    en: 'One moment only: how facts read earlier, or when they were recorded, is not in it.',
    fr: 'Un seul moment : ce que les faits étaient auparavant, ou quand ils ont été enregistrés, n’y figure pas.',
    de: 'Nur ein Zeitpunkt: Wie Tatsachen früher lauteten oder wann sie erfasst wurden, steht nicht darin.',
  },
  REASONS: {
    nl: 'Wat elke regel over een gegevensstroom zegt, staat er niet in; alleen de uitkomst, waarop zij berust en wat ontbreekt.',
    en: 'What each rule says of a flow is not in it; only the outcome, what it rests on, and what is missing.',
    fr: 'Ce que chaque règle dit d’un flux n’y figure pas ; seulement le résultat, ce sur quoi il repose et ce qui manque.',
    de: 'Was jede Regel zu einem Datenfluss sagt, steht nicht darin; nur das Ergebnis, worauf es beruht und was fehlt.',
  },
  STANDINGS: {
    nl: 'Inschrijvingen en andere feiten die een ontvanger onder een adequaatheidsbesluit brengen, staan er niet in.',
    en: 'Listings and other facts that bring a recipient within a finding of adequacy are not in it.',
    fr: 'Les inscriptions et autres faits qui font entrer un destinataire dans une décision d’adéquation n’y figurent pas.',
    de: 'Eintragungen und andere Tatsachen, durch die ein Empfänger unter einen Angemessenheitsbeschluss fällt, stehen nicht darin.',
  },
  EVENTS: {
    nl: 'Bedrijfsoverdrachten, verstrekkingen aan autoriteiten en meldingen van subverwerkers staan er niet in.',
    en: 'Business transfers, disclosures to authorities and notices of sub-processors are not in it.',
    fr: 'Les cessions d’entreprises, les communications aux autorités et les annonces de sous-traitants ultérieurs n’y figurent pas.',
    de: 'Unternehmensübertragungen, Offenlegungen gegenüber Behörden und Mitteilungen über Unterauftragsverarbeiter stehen nicht darin.',
  },
} as const satisfies NotExpressedWords;

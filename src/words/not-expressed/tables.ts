import type { NotExpressedWords } from './not-expressed-words.js';

export const tables = {
  OTHER_DAYS: {
    nl: 'Alleen deze dag: wat ervoor gold en erna geldt, staat er niet in.',
    en: 'This day only: what held before and holds after is not in it.',
    fr: 'Ce jour seulement : ce qui valait avant et vaudra après n’y figure pas.',
    de: 'Nur dieser Tag: Was vorher galt und nachher gilt, steht nicht darin.',
  },
  EVERY_RULE: {
    nl: 'Alleen de regel die besliste, niet wat elke andere regel zei.',
    en: 'The rule that decided only, not what every other rule said.',
    fr: 'Seulement la règle qui a décidé, pas ce qu’ont dit les autres règles.',
    de: 'Nur die Regel, die entschied, nicht was die anderen Regeln sagten.',
  },
  NESTED: {
    nl: 'Lijsten van gegevens, zoals partijen, staan als tekst in één cel; alleen NATIVE is zonder verlies.',
    en: 'Lists of facts, such as parties, stand as text in one cell; only NATIVE is lossless.',
    fr: 'Les listes de faits, comme les parties, figurent en texte dans une cellule ; seul NATIVE est sans perte.',
    de: 'Listen von Angaben, wie Parteien, stehen als Text in einer Zelle; nur NATIVE ist verlustfrei.',
  },
  EMPTY_CELLS: {
    nl: 'Een lege cel zegt niet of iets niet is vastgelegd of er niet is.',
    en: 'An empty cell does not say whether something is not recorded or not there.',
    fr: 'Une cellule vide ne dit pas si une chose n’est pas renseignée ou n’existe pas.',
    de: 'Eine leere Zelle sagt nicht, ob etwas nicht erfasst ist oder nicht besteht.',
  },
} as const satisfies NotExpressedWords;

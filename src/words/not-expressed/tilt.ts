import type { NotExpressedWords } from './not-expressed-words.js';

export const tilt = {
  TILT_EXTENSION: {
    nl: 'Welke ontvanger bij welke doorgifte hoort, de periode, de module, de terugval en de uitkomst staan in x-register, buiten de standaard.',
    en: 'Which recipient belongs to which transfer, the period, the module, the fallback and the outcome are in x-register, outside the standard.',
    fr: 'Quel destinataire relève de quel transfert, la période, le module, la solution subsidiaire et le résultat figurent dans x-register, hors de la norme.',
    de: 'Welcher Empfänger zu welcher Übermittlung gehört, Zeitraum, Modul, Rückfallebene und Ergebnis stehen in x-register, außerhalb der Norm.',
  },
  TILT_DEROGATIONS: {
    nl: 'Voor afwijkingen van artikel 49 is er geen plaats: alle vier de vermeldingen staan op nee en x-register noemt de afwijking.',
    en: 'There is no place for derogations of Article 49: all four entries say no, and x-register names the derogation.',
    fr: 'Les dérogations de l’article 49 n’ont pas de place : les quatre mentions indiquent non et x-register nomme la dérogation.',
    de: 'Für Ausnahmen nach Artikel 49 gibt es keinen Platz: Alle vier Angaben lauten Nein, und x-register nennt die Ausnahme.',
  },
  TILT_NOT_RECORDED: {
    nl: 'Wat de standaard verlangt en het register niet bevat (vertegenwoordiger, functionaris, bronnen, rechten), zegt “niet vastgelegd”; x-register somt het op.',
    en: 'What the standard requires and the register does not hold (representative, officer, sources, rights) says “not recorded”; x-register lists it.',
    fr: 'Ce que la norme exige et que le registre ne contient pas (représentant, délégué, sources, droits) indique « non renseigné » ; x-register en donne la liste.',
    de: 'Was die Norm verlangt und das Register nicht enthält (Vertreter, Beauftragter, Quellen, Rechte), lautet „nicht erfasst“; x-register zählt es auf.',
  },
  TILT_ONE_MOMENT: {
    nl: 'Eén bestand betreft één dag, zoals die op één tijdstip bekend was.',
    en: 'One file is about one day, as it was known at one instant.',
    fr: 'Un fichier porte sur un seul jour, tel qu’il était connu à un seul instant.',
    de: 'Eine Datei betrifft einen Tag, wie er zu einem Zeitpunkt bekannt war.',
  },
  TILT_CONTROLLERS: {
    nl: 'Alleen verwerkingsverantwoordelijken hebben een bestand, met hun eigen gegevensstromen; wat ontvangers doorgeven, staat er niet in.',
    en: 'Only controllers have a file, with their own flows; what recipients pass on is not in it.',
    fr: 'Seuls les responsables du traitement ont un fichier, avec leurs propres flux ; ce que les destinataires transmettent n’y figure pas.',
    de: 'Nur Verantwortliche haben eine Datei, mit ihren eigenen Datenflüssen; was Empfänger weitergeben, steht nicht darin.',
  },
} as const satisfies NotExpressedWords;

import type { ProblemCode } from '../../domain/imports/problem.js';
import type { Language } from '../language.js';

/** A sentence for each problem of a row. `{name}` takes a value; `[...]` is left out when a value in it is absent. */
export const PROBLEMS: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = {
  FORMULA: {
    nl: 'Hier staat een formule. Formules worden niet berekend: zet er de waarde zelf neer.',
    en: 'There is a formula here. Formulas are not computed: put the value itself.',
    fr: 'Il y a ici une formule. Les formules ne sont pas calculées : mettez la valeur elle-même.',
    de: 'Hier steht eine Formel. Formeln werden nicht berechnet: Setzen Sie den Wert selbst ein.',
  },
  CELL_ERROR: {
    nl: 'In deze cel staat een fout ({error}).',
    en: 'This cell holds an error ({error}).',
    fr: 'Cette cellule contient une erreur ({error}).',
    de: 'Diese Zelle enthält einen Fehler ({error}).',
  },
  CONTROL_CHARACTERS: {
    nl: 'Er staan onzichtbare stuurtekens in deze tekst.',
    en: 'There are invisible control characters in this text.',
    fr: 'Ce texte contient des caractères de contrôle invisibles.',
    de: 'Dieser Text enthält unsichtbare Steuerzeichen.',
  },
  BROKEN_TEXT: {
    nl: 'Er staat een half teken in deze tekst.',
    en: 'There is half a character in this text.',
    fr: "Ce texte contient la moitié d'un caractère.",
    de: 'Dieser Text enthält ein halbes Zeichen.',
  },
  TOO_LONG: {
    nl: 'Deze tekst is langer dan {most} tekens.',
    en: 'This text is longer than {most} characters.',
    fr: 'Ce texte dépasse {most} caractères.',
    de: 'Dieser Text ist länger als {most} Zeichen.',
  },
  NUMBER_NOT_EXACT: {
    nl: 'Dit getal is te groot om het precies te lezen: maak van de cel een tekst.',
    en: 'This number is too large to be read exactly: make the cell a text.',
    fr: 'Ce nombre est trop grand pour être lu exactement : mettez la cellule au format texte.',
    de: 'Diese Zahl ist zu groß, um genau gelesen zu werden: Formatieren Sie die Zelle als Text.',
  },
  TOO_MANY_VALUES: {
    nl: 'Er staan meer dan {most} waarden in deze cel.',
    en: 'There are more than {most} values in this cell.',
    fr: 'Cette cellule contient plus de {most} valeurs.',
    de: 'Diese Zelle enthält mehr als {most} Werte.',
  },
  VALUE_REQUIRED: {
    nl: 'Hier moet iets staan.',
    en: 'There must be something here.',
    fr: 'Une valeur est requise ici.',
    de: 'Hier muss etwas stehen.',
  },
  NOT_A_DAY: {
    nl: 'Dit is geen dag. Schrijf hem als 2026-11-24 of 24-11-2026.',
    en: 'This is not a day. Write it as 2026-11-24 or 24-11-2026.',
    fr: "Ce n'est pas un jour. Écrivez-le comme 2026-11-24 ou 24-11-2026.",
    de: 'Das ist kein Tag. Schreiben Sie ihn als 2026-11-24 oder 24-11-2026.',
  },
  NOT_A_FLAG: {
    nl: 'Dit is geen ja of nee.',
    en: 'This is not yes or no.',
    fr: "Ce n'est ni oui ni non (écrivez « yes » ou « no »).",
    de: 'Das ist weder ja noch nein (schreiben Sie „yes“ oder „no“).',
  },
  NOT_A_CHOICE: {
    nl: 'Dit is geen van de keuzes: {choices}.',
    en: 'This is none of the choices: {choices}.',
    fr: "Ce n'est aucun des choix : {choices}.",
    de: 'Das ist keine der Möglichkeiten: {choices}.',
  },
  UNKNOWN_COUNTRY: {
    nl: 'Het register kent dit land niet. Schrijf de ISO-code van twee letters.',
    en: 'The register does not know this country. Write the ISO code of two letters.',
    fr: 'Le registre ne connaît pas ce pays. Écrivez le code ISO de deux lettres.',
    de: 'Das Register kennt dieses Land nicht. Schreiben Sie den ISO-Code aus zwei Buchstaben.',
  },
  UNKNOWN_TERM: {
    nl: '“{word}” is geen woord van het register[; het dichtst in de buurt komt {nearest}].',
    en: '“{word}” is not a word of the register[; the nearest is {nearest}].',
    fr: '« {word} » ne fait pas partie du vocabulaire du registre[ ; le plus proche est {nearest}].',
    de: '„{word}“ ist kein Wort des Registers[; am nächsten kommt {nearest}].',
  },
  UNKNOWN_RECIPIENT: {
    nl: '“{name}” staat niet in het register en niet eerder in het bestand[; het lijkt op {nearest}].',
    en: '“{name}” is not on record and not earlier in the file[; it looks like {nearest}].',
    fr: "« {name} » n'est ni dans le registre ni plus haut dans le fichier[ ; cela ressemble à {nearest}].",
    de: '„{name}“ steht weder im Register noch weiter oben in der Datei[; es ähnelt {nearest}].',
  },
  UNKNOWN_ID: {
    nl: 'Het register kent dit id niet: {id}.',
    en: 'The register does not know this id: {id}.',
    fr: 'Le registre ne connaît pas cet identifiant : {id}.',
    de: 'Das Register kennt diese Kennung nicht: {id}.',
  },
  END_BEFORE_START: {
    nl: 'Het einde ({until}) ligt voor het begin ({from}).',
    en: 'The end ({until}) is before the start ({from}).',
    fr: 'La fin ({until}) précède le début ({from}).',
    de: 'Das Ende ({until}) liegt vor dem Beginn ({from}).',
  },
  SAME_ROW: {
    nl: 'Rij {row} zegt hetzelfde al.',
    en: 'Row {row} says the same already.',
    fr: 'La ligne {row} dit déjà la même chose.',
    de: 'Zeile {row} sagt bereits dasselbe.',
  },
  DIFFERS_FROM_ROW: {
    nl: 'Dit is hetzelfde bedrijf als in rij {row}, maar daar staat hier iets anders.',
    en: 'This is the same company as in row {row}, where something else is said here.',
    fr: "C'est la même société qu'à la ligne {row}, où il est dit autre chose ici.",
    de: 'Das ist dasselbe Unternehmen wie in Zeile {row}, wo hier etwas anderes steht.',
  },
  COMES_WITH_LAW: {
    nl: 'Dit komt met de wet mee en wordt niet door een bestand gewijzigd: het verschilt van wat het register kent.',
    en: 'This comes with the law and is not changed by a file: it differs from what the register knows.',
    fr: "Ceci vient avec la loi et n'est pas modifié par un fichier : cela diffère de ce que connaît le registre.",
    de: 'Das kommt mit dem Gesetz und wird durch keine Datei geändert: Es weicht von dem ab, was das Register kennt.',
  },
  NOT_A_RECORD: {
    nl: 'Dit is geen regel van een uittreksel van het register.',
    en: 'This is not a line of an extract of the register.',
    fr: "Ce n'est pas une ligne d'un extrait du registre.",
    de: 'Das ist keine Zeile eines Auszugs aus dem Register.',
  },
  NOT_A_FACT: {
    nl: 'Het gegeven “{fact}” bestaat niet, of kan dit niet zijn.',
    en: 'There is no fact “{fact}”, or it cannot be this.',
    fr: "Le fait « {fact} » n'existe pas ou ne peut pas avoir cette valeur.",
    de: 'Die Angabe „{fact}“ gibt es nicht, oder sie kann das nicht sein.',
  },
};

import { conditionInWords } from './condition-in-words.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ACCESS_BY_FOREIGN_PARENT: {
    nl: 'of het buitenlandse moederbedrijf toegang krijgt',
    en: 'whether the foreign parent company gets access',
    fr: "si la société mère étrangère obtient l'accès",
    de: 'ob die ausländische Muttergesellschaft Zugriff erhält',
  },
  ACCESS_IN_TRANSIT: {
    nl: 'of iemand tijdens de doorvoer toegang krijgt',
    en: 'whether anybody gets access in transit',
    fr: "si quelqu'un obtient l'accès pendant le transit",
    de: 'ob jemand bei der Durchleitung Zugriff erhält',
  },
  CONTROLLER_AUTHORISATION: {
    nl: 'toestemming van de verwerkingsverantwoordelijke voor de subverwerker',
    en: "the controller's authorisation of the sub-processor",
    fr: "l'autorisation du sous-traitant ultérieur par le responsable du traitement",
    de: 'die Genehmigung des Unterauftragsverarbeiters durch den Verantwortlichen',
  },
  DAY_OF_EFFECT: {
    nl: 'de dag waarop het besluit gaat werken',
    en: 'the day from which the finding has effect',
    fr: 'le jour à partir duquel la décision produit ses effets',
    de: 'der Tag, ab dem der Beschluss wirkt',
  },
  DESTINATION: {
    nl: 'waar de gegevens heen gaan',
    en: 'where the data go',
    fr: 'où vont les données',
    de: 'wohin die Daten gehen',
  },
  EXPORTER_AS_PARTY: {
    nl: 'de exporteur als partij die op die dag gebonden is',
    en: 'the exporter as a party bound on the day',
    fr: "l'exportateur comme partie liée ce jour-là",
    de: 'der Exporteur als an dem Tag gebundene Partei',
  },
  HUMAN_RESOURCES_FLAG: {
    nl: 'dat de inschrijving van de ontvanger ook personeelsgegevens dekt',
    en: "that the recipient's listing also covers staff data",
    fr: "que l'inscription du destinataire couvre aussi les données du personnel",
    de: 'dass die Eintragung des Empfängers auch Personaldaten deckt',
  },
  IMPORTER_AS_PARTY: {
    nl: 'de ontvanger als partij die op die dag gebonden is',
    en: 'the recipient as a party bound on the day',
    fr: 'le destinataire comme partie liée ce jour-là',
    de: 'der Empfänger als an dem Tag gebundene Partei',
  },
  MIXED_EU_DATA: {
    nl: 'of de teruggegeven gegevens zijn vermengd met in de EU verzamelde gegevens',
    en: 'whether the returned data are mixed with data collected in the EU',
    fr: "si les données restituées sont mêlées à des données collectées dans l'UE",
    de: 'ob die zurückgegebenen Daten mit in der EU erhobenen Daten vermischt sind',
  },
  NEW_SIGNATURE: {
    nl: 'een nieuwe ondertekening door de partij zelf',
    en: 'a new signature by the party itself',
    fr: 'une nouvelle signature par la partie elle-même',
    de: 'eine neue Unterschrift der Partei selbst',
  },
  POSITIVE_ASSESSMENT: {
    nl: 'een beoordeling van de doorgifte met een positieve uitkomst',
    en: 'a transfer impact assessment with a positive outcome',
    fr: "une analyse d'impact du transfert dont l'issue est positive",
    de: 'eine Folgenabschätzung der Übermittlung mit positivem Ergebnis',
  },
  RETURNS_TO_OWN_CONTROLLER: {
    nl: 'of de verwerker gegevens teruggeeft aan zijn eigen verwerkingsverantwoordelijke',
    en: 'whether the processor returns data to its own controller',
    fr: 'si le sous-traitant restitue des données à son propre responsable du traitement',
    de: 'ob der Auftragsverarbeiter Daten an seinen eigenen Verantwortlichen zurückgibt',
  },
  REVIEW: {
    nl: 'de herziening van de beoordeling van de doorgifte',
    en: 'the review of the transfer impact assessment',
    fr: "la révision de l'analyse d'impact du transfert",
    de: 'die Überprüfung der Folgenabschätzung der Übermittlung',
  },
  SETTLED_LAW: {
    nl: 'een antwoord van het recht; tot dan beslist een mens',
    en: 'an answer of the law; until then a person decides',
    fr: "une réponse du droit ; d'ici là, une personne décide",
    de: 'eine Antwort des Rechts; bis dahin entscheidet ein Mensch',
  },
  TRANSFER_IMPACT_ASSESSMENT: {
    nl: 'een beoordeling van de doorgifte',
    en: 'a transfer impact assessment',
    fr: "une analyse d'impact du transfert",
    de: 'eine Folgenabschätzung der Übermittlung',
  },
  TRANSFER_TOOL: {
    nl: 'een passende waarborg die op die dag geldt',
    en: 'an appropriate safeguard that holds on the day',
    fr: 'une garantie appropriée qui vaille ce jour-là',
    de: 'eine geeignete Garantie, die an dem Tag gilt',
  },
};

const THAT: Readonly<Record<Language, string>> = {
  nl: 'bewijs dat',
  en: 'evidence that',
  fr: 'la preuve que',
  de: 'ein Nachweis, dass',
};

/** Standings that are a place on a list; the others are a statute one is under. */
const LISTED = /^(safe_harbor|privacy_shield|dpf)/;

/** A missing fact or paper in words; a code that is none shows as itself. */
export function missingInWords(code: string, language: Language): string {
  const own = WORDS[code];
  if (own !== undefined) return own[language];
  const asked = conditionInWords(conditionOf(code), language);
  return asked === undefined ? code : `${THAT[language]} ${asked}`;
}

/** `SWISS_RIDER` asks for `swiss_rider`, `STANDING_DPF` for `list:dpf`, `ORG_EPO` for `org:EPO`. */
function conditionOf(code: string): string {
  const [, kind, rest = ''] = /^(STANDING|ORG|PURPOSE)_(.+)$/.exec(code) ?? [];
  if (kind === 'ORG') return `org:${rest}`;
  if (kind === 'PURPOSE') return `purpose:${rest.toLowerCase()}`;
  const name = (rest || code).toLowerCase();
  return LISTED.test(name) ? `list:${name}` : name;
}

import { isRefusalCode } from '../domain/commands/refusal.js';
import type { RefusalCode } from '../domain/commands/refusal.js';
import type { Outcome } from '../domain/coverage/coverage.js';
import type { LikenessCode } from '../domain/likeness/likeness.js';
import type { Gap, GapCode } from '../domain/proposals/gap.js';
import { filled } from './filled.js';
import type { Language } from './language.js';
import { likenessCodeInWords } from './likeness-in-words.js';
import { missingInWords } from './missing-in-words.js';
import { outcomeInWords } from './outcome-in-words.js';
import { refusalInWords } from './refusal-in-words.js';

type OwnCode = Exclude<GapCode, RefusalCode>;

/** A sentence for each gap. `{name}` takes a value; `[...]` is left out when a value in it is absent. */
const GAPS: Readonly<Record<OwnCode, Readonly<Record<Language, string>>>> = {
  DESTINATION_NOT_KNOWN: {
    nl: 'Niet bekend is waar de gegevens worden bewaard of bekeken.',
    en: 'Where the data are stored or looked at is not known.',
    fr: 'On ne sait pas où les données sont conservées ou consultées.',
    de: 'Wo die Daten liegen oder eingesehen werden, ist nicht bekannt.',
  },
  JUDGED_WHEN_APPROVED: {
    nl: 'De eerste {rehearsed} van {count} opdrachten zijn bekeken; alle worden beoordeeld bij de goedkeuring.',
    en: 'The first {rehearsed} of {count} commands were looked at; all are judged when it is approved.',
    fr: "Les {rehearsed} premières commandes sur {count} ont été examinées ; toutes le sont lors de l'approbation.",
    de: 'Die ersten {rehearsed} von {count} Befehlen wurden angesehen; alle werden bei der Genehmigung beurteilt.',
  },
  LIKELY_DUPLICATE: {
    nl: '{name} lijkt op {other}: {reasons}.',
    en: '{name} looks like {other}: {reasons}.',
    fr: '{name} ressemble à {other} : {reasons}.',
    de: '{name} ähnelt {other}: {reasons}.',
  },
  NOT_COVERED: {
    nl: 'Onder {regime} zou het antwoord {outcome} zijn[; er ontbreekt: {missing}].',
    en: 'Under {regime} the answer would be {outcome}[; missing: {missing}].',
    fr: 'Sous {regime}, la réponse serait {outcome}[ ; il manque : {missing}].',
    de: 'Unter {regime} wäre die Antwort {outcome}[; es fehlt: {missing}].',
  },
  NO_AGREEMENT: {
    nl: 'Er is geen overeenkomst met deze verwerker.',
    en: 'There is no contract with this processor.',
    fr: "Il n'y a pas de contrat avec ce sous-traitant.",
    de: 'Es gibt keinen Vertrag mit diesem Auftragsverarbeiter.',
  },
  NO_ANNEX_II: {
    nl: 'De beveiligingsmaatregelen van bijlage II zijn niet vastgelegd.',
    en: 'The security measures of Annex II are not on record.',
    fr: "Les mesures de sécurité de l'annexe II ne sont pas inscrites.",
    de: 'Die Sicherheitsmaßnahmen von Anhang II sind nicht eingetragen.',
  },
  NO_ASSESSMENT: {
    nl: 'Er is geen beoordeling van de doorgifte (TIA).',
    en: 'There is no transfer impact assessment.',
    fr: "Il n'y a pas d'analyse d'impact du transfert.",
    de: 'Es gibt keine Transfer-Folgenabschätzung.',
  },
  NO_TRANSFER_TOOL: {
    nl: 'De gegevens zouden naar een derde land gaan en er is geen doorgifte-instrument vastgelegd.',
    en: 'The data would go to a third country, and no transfer tool is on file.',
    fr: "Les données iraient dans un pays tiers et aucun instrument de transfert n'est inscrit.",
    de: 'Die Daten gingen in ein Drittland, und kein Übermittlungsinstrument ist eingetragen.',
  },
  POINTS_NOT_CONFIRMED: {
    nl: 'In de overeenkomst zijn deze punten nog niet bevestigd: {points}.',
    en: 'The contract does not yet have these points confirmed: {points}.',
    fr: 'Ces points du contrat ne sont pas encore confirmés : {points}.',
    de: 'Im Vertrag sind diese Punkte noch nicht bestätigt: {points}.',
  },
  SUB_PROCESSOR_NOT_AUTHORISED: {
    nl: 'De toestemming van de verwerkingsverantwoordelijke voor deze subverwerker is niet vastgelegd.',
    en: "The controller's authorisation of this sub-processor is not on record.",
    fr: "L'autorisation de ce sous-traitant ultérieur par le responsable n'est pas inscrite.",
    de: 'Die Genehmigung dieses Unterauftragsverarbeiters durch den Verantwortlichen ist nicht eingetragen.',
  },
};

/** What is missing, as a sentence. What the register would refuse is told as the refusal. */
export function gapInWords({ code, rule, path, values }: Gap, language: Language): string {
  if (isRefusalCode(code)) return refusalInWords({ code, rule, path, values }, language);
  return filled(GAPS[code][language], (name) => {
    const value = values[name];
    if (value === undefined) return value;
    if (name === 'outcome') return outcomeInWords(value as Outcome, language).name;
    const each = value.split(', ');
    if (name === 'missing') return each.map((one) => missingInWords(one, language)).join('; ');
    if (name !== 'reasons') return value;
    return each.map((one) => likenessCodeInWords(one as LikenessCode, language)).join(', ');
  });
}

import type { Language } from './language.js';

type ReadmeWords = {
  readonly title: string;
  readonly demonstration: string;
  readonly moment: (day: string, knownAt: string) => string;
  readonly flows: (matching: number, all: number) => string;
  readonly filter: string;
  readonly noFilter: string;
  readonly rules: string;
  readonly head: (sequence: number, digest: string) => string;
  readonly files: string;
  readonly rows: string;
  readonly manifest: string;
  readonly verify: string;
  readonly noAdvice: string;
};

const WORDS: Readonly<Record<Language, ReadmeWords>> = {
  nl: {
    title: 'Uittreksel uit het doorgifteregister',
    demonstration:
      'Dit is de demonstratie: openbare feiten naast verzonnen bedrijven en doorgiften, die als zodanig zijn gemerkt.',
    moment: (day, knownAt) => `Zoals het was op ${day}, zoals het register het wist op ${knownAt}.`,
    flows: (matching, all) => `Gegevensstromen: ${matching} van ${all}.`,
    filter: 'Filter',
    noFilter: 'Geen filter.',
    rules: 'regels',
    head: (sequence, digest) => `Auditketen tot en met regel ${sequence}: ${digest}`,
    files: 'Bestanden:',
    rows: 'rijen',
    manifest:
      'manifest.json zegt per bestand hoeveel rijen erin staan, welke zijn weggelaten en waarom, wat een formaat niet kan zeggen, en de SHA-256.',
    verify: 'Controleren, ook zonder verbinding: transfer-register verify BESTAND.zip',
    noAdvice:
      'Geen juridisch advies. Het uittreksel zegt wat het register bevat en wat de regels zeggen.',
  },
  en: {
    title: 'Extract of the transfer register',
    demonstration:
      'This is the demonstration: public facts beside invented companies and flows, which are marked as such.',
    moment: (day, knownAt) => `As it was on ${day}, as the register knew it at ${knownAt}.`,
    flows: (matching, all) => `Data flows: ${matching} of ${all}.`,
    filter: 'Filter',
    noFilter: 'No filter.',
    rules: 'rules',
    head: (sequence, digest) => `Audit chain up to entry ${sequence}: ${digest}`,
    files: 'Files:',
    rows: 'rows',
    manifest:
      'manifest.json tells for each file how many rows it holds, which were left out and why, what a format cannot say, and the SHA-256.',
    verify: 'To check it, also offline: transfer-register verify FILE.zip',
    noAdvice:
      'This is not legal advice. The extract says what the register holds and what the rules say.',
  },
  fr: {
    title: 'Extrait du registre des transferts',
    demonstration:
      'Ceci est la démonstration : des faits publics à côté de sociétés et de flux inventés, signalés comme tels.',
    moment: (day, knownAt) =>
      `État au ${day}, tel que le registre le connaissait à l’instant ${knownAt}.`,
    flows: (matching, all) => `Flux de données : ${matching} sur ${all}.`,
    filter: 'Filtre',
    noFilter: 'Aucun filtre.',
    rules: 'règles',
    head: (sequence, digest) => `Chaîne d’audit jusqu’à l’écriture ${sequence} : ${digest}`,
    files: 'Fichiers :',
    rows: 'lignes',
    manifest:
      'manifest.json indique pour chaque fichier le nombre de lignes, celles qui manquent et pourquoi, ce qu’un format ne peut pas dire, et le SHA-256.',
    verify: 'Pour vérifier, même hors ligne : transfer-register verify FICHIER.zip',
    noAdvice:
      'Ceci n’est pas un avis juridique. L’extrait dit ce que contient le registre et ce que disent les règles.',
  },
  de: {
    title: 'Auszug aus dem Übermittlungsregister',
    demonstration:
      'Dies ist die Vorführung: öffentliche Tatsachen neben erfundenen Unternehmen und Datenflüssen, die als solche gekennzeichnet sind.',
    moment: (day, knownAt) =>
      `Stand am ${day}, wie ihn das Register zum Zeitpunkt ${knownAt} kannte.`,
    flows: (matching, all) => `Datenflüsse: ${matching} von ${all}.`,
    filter: 'Filter',
    noFilter: 'Kein Filter.',
    rules: 'Regeln',
    head: (sequence, digest) => `Prüfkette bis Eintrag ${sequence}: ${digest}`,
    files: 'Dateien:',
    rows: 'Zeilen',
    manifest:
      'manifest.json nennt für jede Datei die Zahl der Zeilen, welche fehlen und warum, was ein Format nicht sagen kann, und den SHA-256.',
    verify: 'Prüfen, auch ohne Verbindung: transfer-register verify DATEI.zip',
    noAdvice:
      'Keine Rechtsberatung. Der Auszug sagt, was das Register enthält und was die Regeln sagen.',
  },
};

/** The words of the page that lies in every extract. */
export function readmeWords(language: Language): ReadmeWords {
  return WORDS[language];
}

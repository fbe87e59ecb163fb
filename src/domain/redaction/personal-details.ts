import { barsOver } from './bars-over.js';
import type { Box } from './box.js';
import { linesOf } from './lines-of.js';
import type { Line } from './lines-of.js';
import type { SuggestedKind } from './suggestion.js';
import type { TextPage } from './text-page.js';

type Found = { readonly kind: SuggestedKind; readonly boxes: readonly Box[] };

/** What is found by its form, wherever it stands. */
const FORMS: readonly (readonly [kind: SuggestedKind, form: RegExp])[] = [
  ['EMAIL', /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,190}\.\p{L}{2,24}/gu],
  // Not a day, and not the number of a decision.
  [
    'TELEPHONE',
    /(?<![\p{L}\d/.-])(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b)(\+|00|\(?0)\d[\d ()./-]{6,16}\d(?![\d/])/gu,
  ],
];

/** What follows a label of Annex I of the clauses, in the languages of the register. */
const LABELS: readonly (readonly [kind: SuggestedKind, label: RegExp])[] = [
  [
    'CONTACT',
    /^.{0,4}(contact person|data protection officer|naam, functie en contactgegevens van de contactpersoon|contactpersoon|functionaris voor gegevensbescherming|personne de contact|nom, fonction et coordonnées de la personne de contact|délégué à la protection des données|ansprechpartner|name, funktion und kontaktdaten der kontaktperson|kontaktperson|datenschutzbeauftragter?)[^:]{0,60}:/iu,
  ],
  [
    'SIGNATURE',
    /^.{0,4}(signature|handtekening|ondertekening|signed by|ondertekend door|signé par|unterschrift|unterzeichnet von)[^:]{0,30}:/iu,
  ],
];

/** Addresses, telephone numbers, persons to contact and signatures on a page. */
export function personalDetails({ glyphs }: TextPage): readonly Found[] {
  const lines = linesOf(glyphs);
  const formed = FORMS.flatMap(([kind, form]) =>
    lines.flatMap((line) =>
      [...said(line).matchAll(form)].map(({ index, 0: { length } }) => ({
        kind,
        line: within(line, index, length),
      })),
    ),
  );
  const labelled = LABELS.flatMap(([kind, label]) =>
    lines.flatMap((line, index) => {
      const [found] = said(line).match(label) ?? [];
      if (found === undefined) return [];
      const rest = line.slice(found.length).filter(({ text }) => text.trim() !== '');
      return [{ kind, line: rest.length === 0 ? (lines[index + 1] ?? []) : rest }];
    }),
  );
  return [...formed, ...labelled]
    .map(({ kind, line }) => ({ kind, boxes: barsOver(line, new Set(line)) }))
    .filter(({ boxes }) => boxes.length > 0);
}

/** As many code units as characters count. */
function said(line: Line | readonly Line[number][]): string {
  return line.map(({ text }) => (text.length === 1 ? text : '?')).join('');
}

function within(line: Line, from: number, length: number): readonly Line[number][] {
  return line.slice(from, from + length).filter(({ object }) => object !== 0);
}

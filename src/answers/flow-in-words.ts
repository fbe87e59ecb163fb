import type { LetterSaying } from './letter-saying.js';
import type { NamedFlow } from './named-flow.js';

/** The recipient of a flow, with who passes the data on to it where that is another than the company that answers. */
export function recipientInWords(saying: LetterSaying, { recipient, through }: NamedFlow): string {
  const name = saying.name(recipient);
  if (through === null) return name;
  return saying.fill(saying.words.recipients.through, { name, through: saying.name(through) });
}

/** The same, with the place where the data are. */
export function flowInWords(saying: LetterSaying, flow: NamedFlow): string {
  return `${recipientInWords(saying, flow)} – ${saying.place(flow.facts.destination)}`;
}

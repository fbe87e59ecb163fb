import { IsOptional } from 'class-validator';
import { MOST_PASSAGE, MOST_REASON, MOST_TEXT } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';

/** Why something is done, for the audit chain. */
export class ReasonInput {
  @PlainText(MOST_REASON, { severalLines: true })
  reason!: string;
}

/** To whom something is handed. */
export class AssigneeInput extends ReasonInput {
  @IsOptional()
  @PlainText(MOST_TEXT)
  to!: string | null;
}

/** Why something is done, in words for the person. */
export class ExplanationInput {
  @PlainText(MOST_PASSAGE, { severalLines: true })
  explanation!: string;
}

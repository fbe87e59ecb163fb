/** Why there is no letter. */
export type AnswerRefusal = 'UNKNOWN_COMPANY' | 'TOO_MANY';

/** A letter that is not made, and why: nothing of who asked is in it. */
export class AnswerRefused extends RangeError {
  constructor(
    readonly code: AnswerRefusal,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${code}: ${JSON.stringify(values)}`);
  }
}

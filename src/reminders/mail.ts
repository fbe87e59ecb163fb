/** A mail in plain text; who it is for is a matter of who sends it. */
export type Mail = {
  /** The same mail sent twice has the same, by which mailboxes show it once. */
  readonly id: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
};

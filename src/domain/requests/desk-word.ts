/** The word that says how urgent a request is. */
export const DESK_WORDS = [
  'ON_TIME',
  'DUE_SOON',
  'OVERDUE',
  'PAUSED',
  'ANSWERED',
  'CLOSED',
] as const;

export type DeskWord = (typeof DESK_WORDS)[number];

/** A request is due soon while so many days are left, or fewer. */
export const SOON_DAYS = 7;

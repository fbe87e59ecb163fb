/** The word that says how urgent a request is. */
export type DeskWord = 'ON_TIME' | 'DUE_SOON' | 'OVERDUE' | 'PAUSED' | 'ANSWERED' | 'CLOSED';

/** How hard a check works: what it looks at before it rests, and how it rests. */
export type Pace = {
  readonly entries: number;
  readonly flows: number;
  /** Resolves when the check may go on; rejects when it shall stop. */
  readonly rest: () => Promise<void>;
  /** Told after each batch how much is looked at. */
  readonly progress: (done: number, all: number) => void;
};

/** As fast as it goes, silently. */
export const AT_ONCE: Pace = {
  entries: 200,
  flows: 500,
  rest: () => Promise.resolve(),
  progress: () => undefined,
};

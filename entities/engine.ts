/** The two databases the register runs on. */
export type Engine = 'sqlite' | 'postgres';

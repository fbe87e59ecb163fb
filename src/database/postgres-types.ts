import pg from 'pg';

const DAY = 1082;
const INT8 = 20;

/** Days stay text, counts become numbers. */
export const POSTGRES_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DAY) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown;
  },
};

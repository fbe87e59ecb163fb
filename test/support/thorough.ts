import { databases } from './databases.js';

/** Whether everything is tried, as where the work lands; an everyday run takes less. */
export const THOROUGH = process.env['REQUIRE_ALL'] === '1';

/** Both databases where everything is tried, the first of them every day. */
export const someDatabases = THOROUGH ? databases : databases.slice(0, 1);

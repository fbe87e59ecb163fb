import { RULES_VERSION } from '../src/domain/coverage/rules.js';
import type { OpenedRegister } from '../src/register/register.service.js';
import type { RegisterType } from './register.type.js';

const NOTICES: Readonly<Record<string, string | null>> = {
  PRODUCTION: null,
  DEMONSTRATION:
    'Demonstration. Companies and flows marked invented do not exist; facts about real companies come from public sources, may be out of date, and are not from or endorsed by them. Not legal advice.',
  LOAD: 'Generated for measuring. Nothing in it exists.',
};

/** The root of reading at its moment. */
export function registerView(opened: OpenedRegister): RegisterType {
  const { moment, row } = opened;
  return {
    ...moment,
    rulesVersion: RULES_VERSION,
    openedAt: row.openedAt,
    reconstructed: row.openedAt === null || moment.knownAt < row.openedAt,
    kind: row.kind,
    notice: NOTICES[row.kind] ?? null,
    opened,
  };
}

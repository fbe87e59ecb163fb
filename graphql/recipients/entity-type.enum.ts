import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { described } from '../described-enum.js';

export const EntityTypeEnum = described<RecipientFacts['entityType']>(
  'EntityType',
  'What a recipient is as a body.',
  {
    COMPANY: 'A company of its own.',
    BRANCH: 'A part of another company; no second party.',
    JOINT_VENTURE: 'A company held together with others.',
    BODY: 'A public or other body.',
  },
);

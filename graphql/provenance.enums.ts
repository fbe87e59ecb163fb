import type { Provenance } from '../src/domain/register/provenance.js';
import { described } from './described-enum.js';

export const SourceKindEnum = described<Provenance['sourceKind']>(
  'SourceKind',
  'What a fact rests on.',
  {
    SOURCED: 'A public source with an address.',
    RECALLED: 'Remembered; no address was opened.',
    OWN_RECORD: 'The own files of the group.',
  },
);

export const ConfidenceEnum = described<Provenance['confidence']>(
  'Confidence',
  'How sure a fact is.',
  {
    HIGH: 'The source says it plainly.',
    MEDIUM: 'The source lets it be read so.',
    LOW: 'To be checked before anybody relies on it.',
  },
);

import { instant } from '../../src/domain/time/instant.js';
import { strictScalar } from './strict-scalar.js';

export const InstantScalar = strictScalar(
  'Instant',
  'A point in time in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`, to the millisecond at most. Offsets are refused.',
  instant,
);

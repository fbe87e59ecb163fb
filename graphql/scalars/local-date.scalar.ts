import { localDate } from '../../src/domain/time/local-date.js';
import { strictScalar } from './strict-scalar.js';

export const LocalDateScalar = strictScalar(
  'LocalDate',
  'A calendar day, `YYYY-MM-DD`, in the time zone of the register. A day that does not exist is refused.',
  localDate,
);

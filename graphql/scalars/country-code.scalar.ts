import { strictScalar } from './strict-scalar.js';

const SHAPE = /^[A-Z]{2,4}(-[A-Z0-9]{1,3})?$/;

function countryCode(text: string): string {
  if (SHAPE.test(text)) return text;
  throw new RangeError(`${JSON.stringify(text)} is not the code of a territory`);
}

export const CountryCodeScalar = strictScalar(
  'CountryCode',
  'ISO 3166-1 alpha-2 (`BE`), ISO 3166-2 for a part (`ES-CN`), or an own code of an international organisation (`EPO`).',
  countryCode,
);

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What the schema of TILT finds wrong with a document; it is draft-07, of commit ba058791. */
export const tiltFaults = faultsBySchema();

function faultsBySchema(): (document: object) => readonly string[] {
  const path = new URL('tilt-schema.json', import.meta.url);
  // A pattern of dates is not valid under the flag u, and members without a type are not strict.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  ajv.addFormat('email', /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/);
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'https://example.org/'));
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

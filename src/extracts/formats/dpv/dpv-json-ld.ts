import type { ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { linkedRegister } from './linked-register.js';
import { NAMESPACES } from './namespaces.js';
import { NOT_EXPRESSED } from './not-expressed.js';
import type { Subject } from './subject.js';
import type { Value } from './value.js';

/** The same statements as in Turtle, as JSON-LD 1.1: a subject a line, its vocabularies named inside. */
export const dpvJsonLd: ExtractFormatter = {
  format: 'DPV_JSON_LD',
  mostFlows: null,
  notExpressed: NOT_EXPRESSED,
  files: async function* files(source) {
    const tally = new FileTally();
    yield { path: 'dpv/register.jsonld', content: jsonLd(source, tally), tally };
  },
};

async function* jsonLd(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  let before = `{"@context":${JSON.stringify(NAMESPACES)},"@graph":[\n`;
  for await (const page of linkedRegister(source, tally)) {
    if (page.length === 0) continue;
    yield before + page.map((each) => JSON.stringify(node(each))).join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}

function node({ name, types, statements }: Subject): object {
  const said = statements.map(([word, values]) => [word, values.map(term)]);
  return { '@id': name, '@type': types, ...Object.fromEntries(said) };
}

function term(value: Value): object | string {
  if ('name' in value) return { '@id': value.name };
  const { text } = value;
  if ('language' in value) return { '@value': text, '@language': value.language };
  return value.type === 'xsd:string' ? text : { '@value': text, '@type': value.type };
}

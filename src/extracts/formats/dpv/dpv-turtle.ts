import { DataFactory, Writer } from 'n3';
import type { NamedNode, Quad_Object } from 'n3';
import type { ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { linkedRegister } from './linked-register.js';
import { iriOf, NAMESPACES } from './namespaces.js';
import type { Name } from './namespaces.js';
import { NOT_EXPRESSED } from './not-expressed.js';
import type { Subject } from './subject.js';
import type { Value } from './value.js';

/** The register in the Data Privacy Vocabulary, as Turtle. */
export const dpvTurtle: ExtractFormatter = {
  format: 'DPV_TURTLE',
  mostFlows: null,
  notExpressed: NOT_EXPRESSED,
  files: async function* files(source) {
    const tally = new FileTally();
    yield { path: 'dpv/register.ttl', content: turtle(source, tally), tally };
  },
};

const RDF_TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

async function* turtle(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  let written = '';
  const output = {
    write: (piece: string, _encoding: string, done?: () => void) => {
      written += piece;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: NAMESPACES });
  for await (const page of linkedRegister(source, tally)) {
    for (const each of page) write(writer, each);
    yield written;
    written = '';
  }
  writer.end();
  yield written;
}

function write(writer: Writer, { name, types, statements }: Subject): void {
  const subject = node(name);
  for (const type of types) writer.addQuad(subject, RDF_TYPE, node(type));
  for (const [word, values] of statements) {
    for (const value of values) writer.addQuad(subject, node(word), term(value));
  }
}

function term(value: Value): Quad_Object {
  if ('name' in value) return node(value.name);
  return DataFactory.literal(value.text, 'type' in value ? node(value.type) : value.language);
}

function node(name: Name): NamedNode {
  return DataFactory.namedNode(iriOf(name));
}

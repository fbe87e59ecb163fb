/**
 * Own words hang on a UUID drawn once: theirs alone, without a domain that somebody must keep. They
 * lead nowhere on the web; `docs/extracts/linked-data.md` says what they mean.
 */
export const OWN_NAMESPACE = '5d3f2a7e-8c41-4b0e-9a56-6f1c0e2d7b94';

/** Every vocabulary that is used, by the prefix that stands for it. */
export const NAMESPACES = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  loc: 'https://w3id.org/dpv/loc#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  tr: `urn:uuid:${OWN_NAMESPACE}#`,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof NAMESPACES;

/** A word of a vocabulary, such as `dpv:Process`. */
export type Word = `${Prefix}:${string}`;

/** What is spoken of: a word, or a record by its id. */
export type Name = Word | `urn:uuid:${string}`;

/** A name in full. */
export function iriOf(name: Name): string {
  if (name.startsWith('urn:')) return name;
  const colon = name.indexOf(':');
  return `${NAMESPACES[name.slice(0, colon) as Prefix]}${name.slice(colon + 1)}`;
}

/** The name of a record. */
export function recordName(id: string): Name {
  return `urn:uuid:${id}`;
}

/** The name of a part of something that has a name. */
export function partName(name: Name, part: string): Name {
  return `${name}${name.includes('#') ? '-' : '#'}${part}` as Name;
}

import type { HiddenPart } from '../domain/redaction/hidden-part.js';
import type { Journalled } from '../recording/journal.store.js';
import type { Language } from '../words/language.js';

/** What documents are: a PDF, or a text of a word processor (.docx). */
export type DocumentKind = 'PDF' | 'DOCX';

/** Records that documents belong to. */
export const DOCUMENTED_NOUNS = [
  'safeguard',
  'processingAgreement',
  'transferImpactAssessment',
] as const;

export type DocumentedNoun = (typeof DOCUMENTED_NOUNS)[number];

/** What document and copy are of. */
export type Documented = { readonly noun: DocumentedNoun; readonly recordId: string };

/** A signed document, as it was received. The newest one of a record is its present original. */
export type Document = Journalled &
  Documented & {
    /** SHA-256 of its bytes, by which it is kept. */
    readonly digest: string;
    readonly kind: DocumentKind;
    readonly bytes: number;
    /** What people call it; never the name of the file. */
    readonly title: string;
  };

/** A copy for people, with parts hidden. It is good for the original it was made of, and for no other. */
export type Redaction = Journalled &
  Documented & {
    readonly originalDigest: string;
    readonly redactedDigest: string;
    readonly bytes: number;
    readonly language: Language;
    readonly parts: readonly HiddenPart[];
    readonly summary: string;
  };

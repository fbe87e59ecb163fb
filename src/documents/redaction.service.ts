import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock, dayIn } from '../clock.js';
import { Reader } from '../database/reader.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { canBeSearched } from '../domain/redaction/can-be-searched.js';
import type { PartToHide } from '../domain/redaction/hidden-part.js';
import { redactionRefusals } from '../domain/redaction/redaction-refusals.js';
import { lookAtPage, suggestHidden } from '../domain/redaction/suggest-hidden.js';
import type { PageLookedAt } from '../domain/redaction/suggest-hidden.js';
import type { Suggestion } from '../domain/redaction/suggestion.js';
import { RecordingService } from '../recording/recording.service.js';
import { journalRow } from '../recording/journal.store.js';
import type { PartFault } from '../redaction/locate-parts.js';
import { OpenedPdf } from '../redaction/opened-pdf.js';
import type { RedactedCopy } from '../redaction/redacted-copy.js';
import { registerRow } from '../register/register.store.js';
import type { Language } from '../words/language.js';
import type { Document, Redaction } from './document.js';
import { DocumentFolder } from './document-folder.js';
import { DocumentsService } from './documents.service.js';
import { REDACTIONS } from './documents.store.js';
import { DocumentWork } from './document-work.js';

/** Which document of which record. */
export type WhichDocument = { readonly recordId: string; readonly digest: string };

/** A copy as it is asked for. */
export type RedactionAsked = WhichDocument & {
  readonly parts: readonly PartToHide[];
  readonly summary: string;
  readonly language: Language;
};

/** The copy that was made, or why there is none. */
export type RedactionOutcome =
  { readonly redaction: Redaction } | { readonly refusals: readonly Refusal[] };

/** A page of a document. Words on one that cannot be searched are seen by eye only. */
type DocumentPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly canBeSearched: boolean;
};

/** What somebody will probably want to hide, and the pages to look at. */
export type Suggestions = {
  readonly pages: readonly DocumentPage[];
  readonly suggestions: readonly Suggestion[];
};

/** Areas proposed at once; a document of more has to be looked at by eye. */
const MOST_SUGGESTED = 500;

/** Copies of documents for people, in which what is hidden is gone. */
@Injectable()
export class RedactionService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly recording: RecordingService,
    private readonly folder: DocumentFolder,
    private readonly documents: DocumentsService,
    private readonly work: DocumentWork,
  ) {}

  /** Looks a document through for what is probably to be hidden. Nothing is recorded; a person decides. */
  async suggest(which: WhichDocument): Promise<Suggestions | Refusal> {
    const original = await this.original(which, 'digest');
    if ('code' in original) return original;
    const work = () => suggestions(original.content, this.work);
    const found = await this.work.do('digest', work);
    return 'done' in found ? found.done : found;
  }

  /** Makes a copy with parts hidden, and records that it was made, by whom and why each part is hidden. */
  async redact(actor: Actor, asked: RedactionAsked): Promise<RedactionOutcome> {
    const original = await this.original(asked, 'input.digest');
    if ('code' in original) return { refusals: [original] };
    const { document, content } = original;
    const refusals = redactionRefusals({ ...asked, title: document.title });
    if (refusals.length > 0) return { refusals };
    const madeOn = await this.today();
    const redacting = {
      ...asked,
      title: document.title,
      madeOn,
      isClauses: document.noun === 'safeguard',
    };
    const work = async () => {
      // What writes a copy is large; it is loaded with the first one.
      const { redactedCopy } = await import('../redaction/redacted-copy.js');
      return redactedCopy(content, redacting, this.work.limits);
    };
    const made = await this.work.do('input.digest', work);
    if (!('done' in made)) return { refusals: [made] };
    if ('fault' in made.done) return { refusals: [partRefusal(made.done, asked)] };
    return { redaction: await this.record(actor, document, { ...asked, copy: made.done }) };
  }

  private async original(
    { recordId, digest }: WhichDocument,
    path: string,
  ): Promise<{ readonly document: Document; readonly content: Uint8Array } | Refusal> {
    const documents = await this.documents.documentsOf([recordId]);
    const document = documents.find((each) => each.digest === digest);
    if (document === undefined) return refusal('UNKNOWN_DOCUMENT', 'documents', path);
    if (document.kind !== 'PDF') return refusal('NOT_A_PDF', 'documents', path);
    const content = await this.documents.bytes(digest);
    return 'code' in content ? { ...content, path } : { document, content };
  }

  private async record(
    actor: Actor,
    { noun, recordId, digest: originalDigest }: Document,
    { copy, summary, language }: RedactionAsked & { readonly copy: RedactedCopy },
  ): Promise<Redaction> {
    const redactedDigest = await this.folder.put(copy.bytes);
    const { parts, bytes } = copy;
    const row = {
      noun,
      recordId,
      originalDigest,
      redactedDigest,
      bytes: bytes.length,
      language,
      parts,
      summary,
    };
    const { recordedAt } = await this.recording.record({
      actor: actor.id,
      action: 'REDACT_DOCUMENT',
      subject: `${noun} ${recordId}`,
      reason: '',
      changes: [],
      journal: [journalRow(REDACTIONS, row)],
    });
    return { ...row, recordedAt, actor: actor.id };
  }

  private async today() {
    const row = await registerRow(this.reader);
    return dayIn(row?.timeZone ?? 'UTC', this.clock.now());
  }
}

async function suggestions(content: Uint8Array, { limits }: DocumentWork): Promise<Suggestions> {
  const pdf = await OpenedPdf.open(content, limits);
  try {
    const count = await pdf.pages();
    const pages: DocumentPage[] = [];
    const looked: PageLookedAt[] = [];
    for (let number = 1; number <= count; number += 1) {
      const page = await pdf.text(number);
      const { width, height, glyphs } = page;
      pages.push({ number, width, height, canBeSearched: canBeSearched(glyphs) });
      looked.push(lookAtPage(page, number));
    }
    return { pages, suggestions: suggestHidden(looked).slice(0, MOST_SUGGESTED) };
  } finally {
    await pdf.close();
  }
}

function partRefusal(found: PartFault, { parts }: RedactionAsked): Refusal {
  const path = `input.parts.${found.part}`;
  if (found.fault === 'TERM_NOT_FOUND') {
    const values = { number: `${found.part + 1}` };
    return refusal('TERM_NOT_FOUND', 'documents', `${path}.term`, values);
  }
  const page = `${parts[found.part]?.areas[found.area]?.page ?? ''}`;
  return refusal('OUTSIDE_PAGE', 'documents', `${path}.areas.${found.area}`, { page });
}

/** Why a file is not taken for a document. */
export type UnfitDocument =
  'NOT_A_DOCUMENT' | 'DOCUMENT_ENCRYPTED' | 'DOCUMENT_MACROS' | 'DOCUMENT_BROKEN';

/** A file that is no document the register takes. Its message says the code only. */
export class DocumentUnfit extends Error {
  override readonly name = 'DocumentUnfit';

  constructor(readonly code: UnfitDocument) {
    super(code);
  }
}

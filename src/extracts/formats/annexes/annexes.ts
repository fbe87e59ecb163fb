import { docxBytes } from '../../../documents/docx-bytes.js';
import { annexInWords } from '../../../words/annex-in-words.js';
import type { ExtractFormatter } from '../../extract-format.js';
import { FileTally } from '../../file-tally.js';
import { annexBlocks } from './annex-blocks.js';
import { annexDocument } from './annex-document.js';
import { annexFacts } from './annex-facts.js';
import { annexedClauses } from './annexed-clauses.js';

/**
 * The annexes of one set of clauses of 2021, for a word processor. Rows are the flows between its
 * parties. Nothing but `annexedClauses` refuses.
 */
export const annexes: ExtractFormatter = {
  format: 'ANNEXES',
  mostFlows: null,
  notExpressed: ['ANNEXES_CLAUSES', 'ANNEXES_COVERAGE', 'ANNEXES_NO_FACT'],
  files: async function* (source) {
    const clauses = await annexedClauses(source);
    const { language, moment } = source.request;
    const tally = new FileTally();
    async function* content(): AsyncIterable<Uint8Array> {
      const facts = await annexFacts(source, clauses);
      const { title } = annexInWords(language);
      const document = annexDocument(annexBlocks(source, facts), { title, language });
      tally.row(facts.transfer.flows);
      yield await docxBytes(document, moment.on);
    }
    yield { path: `annexes/${clauses.safeguard.id}.docx`, content: content(), tally };
  },
};

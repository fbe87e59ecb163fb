import type { CountBy } from '../../src/data-flows/data-flow-filter.js';
import type { CoverageCount } from '../../src/data-flows/data-flows.store.js';
import type { RecipientsService } from '../../src/recipients/recipients.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import type { Language } from '../../src/words/language.js';
import { recipientKindInWords } from '../../src/words/recipient-kind-in-words.js';
import { territoryName, territoryView } from '../territories/territory.view.js';
import { termLabel, termView } from '../vocabulary/term.view.js';
import type { CoverageCountType } from './data-flow-connection.type.js';

type Label = (key: string, language: Language) => string;

/** Counts with words for their keys; names of parties are read together. */
export async function countViews(
  opened: OpenedRegister,
  by: CountBy,
  counts: readonly CoverageCount[],
  recipients: RecipientsService,
): Promise<readonly CoverageCountType[]> {
  const label = await labelFor(opened, by, counts, recipients);
  return counts.map((count) => ({
    ...count,
    label: (language) => (count.key === null ? NOT_KNOWN[language] : label(count.key, language)),
  }));
}

const NOT_KNOWN: Readonly<Record<Language, string>> = {
  nl: 'geen of niet bekend',
  en: 'none or not known',
  fr: 'aucun ou inconnu',
  de: 'keine oder nicht bekannt',
};

async function labelFor(
  opened: OpenedRegister,
  by: CountBy,
  counts: readonly CoverageCount[],
  recipients: RecipientsService,
): Promise<Label> {
  switch (by) {
    case 'DESTINATION':
      return (code, language) => territoryName(territoryView(opened, code), language);
    case 'PURPOSE':
      return (slug, language) => termLabel(termView(opened, 'PURPOSE', slug), language);
    case 'DATA_CATEGORY':
      return (slug, language) => termLabel(termView(opened, 'DATA_CATEGORY', slug), language);
    case 'RECIPIENT_KIND':
      return recipientKindInWords;
    case 'TOOL':
      return (code, language) => {
        const names = opened.known.law.tools.get(code)?.at(-1)?.facts.names;
        return (language === 'nl' ? names?.nl : names?.en) ?? code;
      };
    case 'EXPORTER':
    case 'RECIPIENT': {
      const ids = [...new Set(counts.flatMap(({ key }) => key ?? []))];
      const found = await recipients.byId(opened.moment, ids);
      const names = new Map(found.map(({ id, facts }) => [id, facts.legalName]));
      return (id) => names.get(id) ?? id;
    }
  }
}

import { readFileSync } from 'node:fs';
import type { RecipientKind } from '../../src/domain/register/recipient.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';
import type { RecordedChanges } from '../recorded-changes.js';
import { stableId } from '../stable-id.js';
import { beginningOf } from './publication.js';

/** What this file reads of the facts; the rest travels along unread. */
type StatementFile = Readonly<Record<string, unknown>> & {
  readonly meta: {
    readonly document_nl: string;
    readonly language: string;
    readonly source_file: string;
  };
  readonly controller: { readonly operator: { readonly name: string } };
  readonly purposes: Readonly<Record<string, unknown>>;
  readonly data_categories: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly recipients: Readonly<Record<string, unknown>> & {
    readonly service_providers: { readonly service_types: Readonly<Record<string, unknown>> };
  };
  readonly transfer: {
    readonly outside_country_of_residence: { readonly named_countries: readonly string[] };
  };
  readonly contacts: Readonly<Record<string, { readonly email: string }>>;
};

/** Not `other_legal_reasons`: the statement means a reason there, not a kind of recipient. */
const RECIPIENT_KINDS: Readonly<Record<string, RecipientKind>> = {
  affiliates: 'AFFILIATE',
  service_providers: 'SERVICE_PROVIDER',
  acquirers: 'ACQUIRER',
  authorities: 'AUTHORITY',
};

const VALID_FROM = localDate('2023-03-01');
const MONTH_ONLY = 'Known to the month. It is taken to hold from the first day of March 2023.';

/** The privacy statement of March 2023: every fact of it, restated. */
export function statement(): RecordedChanges {
  const recordedAt = beginningOf(VALID_FROM);
  const file = readStatement();
  return {
    recordedAt,
    actor: 'law-baseline',
    reason: 'Privacy statement of March 2023',
    changes: [
      {
        noun: 'statement',
        id: stableId('statement:2023-03', recordedAt),
        valid: { from: VALID_FROM, to: FOREVER },
        facts: {
          title: file.meta.document_nl,
          language: file.meta.language,
          controllerName: file.controller.operator.name,
          recipientKinds: Object.keys(file.recipients).flatMap((key) => RECIPIENT_KINDS[key] ?? []),
          serviceTypes: Object.keys(file.recipients.service_providers.service_types),
          purposes: Object.keys(file.purposes),
          dataCategories: Object.values(file.data_categories).flatMap((group) =>
            Object.keys(group),
          ),
          namedCountries: file.transfer.outside_country_of_residence.named_countries,
          contacts: Object.entries(file.contacts).map(([region, { email }]) => ({ region, email })),
          facts: { ...file, meta: { ...file.meta, valid_from_note: MONTH_ONLY } },
          sourceFile: file.meta.source_file,
        },
      },
    ],
  };
}

function readStatement(): StatementFile {
  return JSON.parse(readFileSync(new URL('statement-2023-03.json', import.meta.url), 'utf8'));
}

import type { TemplateKind } from './template-sheets.js';

/** What the second example of a template says otherwise than the first; of the rest, only what is required. */
export const SECOND_EXAMPLES: Readonly<Record<TemplateKind, Readonly<Record<string, string>>>> = {
  RECIPIENTS: {
    legalName: 'Manila Claims Example Inc.',
    country: 'PH',
    serviceTypes: 'customer_service',
  },
  PROVIDERS_WITH_FLOWS: {
    legalName: 'Manila Claims Example Inc.',
    country: 'PH',
    destination: 'PH',
  },
  SAFEGUARDS: {
    title: 'SCC with Manila Claims Example',
    importers: 'Manila Claims Example Inc.',
    executedOn: '2024-04-02',
  },
  STANDINGS: { scheme: 'DPF_UK', held: 'no' },
};

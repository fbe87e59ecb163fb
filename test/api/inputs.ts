import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';

/** A company to record, and a flow between two. */
export const vendor = (facts: object): object => ({
  from: '2026-01-01',
  facts: { kind: 'SERVICE_PROVIDER', legalName: 'Agra Desk Example Ltd', ...facts },
});
export const flow = (facts: object): object => ({
  from: '2026-01-01',
  facts: {
    exporterId: demonstrationId('recipient', 'noordzee'),
    recipientId: demonstrationId('recipient', 'pune'),
    purposes: ['audits'],
    dataCategories: ['name'],
    staffData: false,
    ...facts,
  },
});

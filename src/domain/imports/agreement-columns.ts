import { MOST_ACCOUNT, MOST_NAME } from '../register/limits.js';
import type { Layout } from './layout.js';

/** Contracts with processors, as other programs write them: no template of ours. */
export const AGREEMENTS: Layout = {
  kind: 'AGREEMENTS',
  columns: [
    {
      key: 'processor',
      required: true,
      type: 'RECIPIENT',
      labels: { nl: 'Verwerker', en: 'Processor' },
      help: { nl: 'Wie verwerkt.', en: 'Who processes.' },
      article: 'GDPR 28(3)',
      example: 'Pune Support Example Pvt Ltd',
    },
    {
      key: 'controller',
      required: true,
      type: 'RECIPIENT',
      askedAs: 'CONTROLLER',
      labels: { nl: 'Verwerkingsverantwoordelijke', en: 'Controller' },
      help: { nl: 'Voor wie.', en: 'For whom.' },
      article: 'GDPR 28(3)',
      example: 'Voorbeeld Verzekeringen NV',
    },
    {
      key: 'signedOn',
      required: true,
      type: 'DAY',
      labels: { nl: 'Ondertekend op', en: 'Signed on' },
      help: { nl: 'Dag van ondertekening.', en: 'Day of signature.' },
      example: '2026-11-23',
    },
    {
      key: 'endsOn',
      required: false,
      type: 'DAY',
      labels: { nl: 'Geldig tot en met', en: 'Valid until and including' },
      help: { nl: 'De laatste dag.', en: 'The last day.' },
      example: '',
    },
    {
      key: 'documentReference',
      required: false,
      type: 'TEXT',
      limit: { most: MOST_NAME },
      labels: { nl: 'Vindplaats', en: 'Reference' },
      help: { nl: 'Waar de tekst ligt.', en: 'Where the text is kept.' },
      example: '',
    },
    {
      key: 'note',
      required: false,
      type: 'TEXT',
      limit: { most: MOST_ACCOUNT, severalLines: true },
      labels: { nl: 'Opmerking', en: 'Note' },
      help: { nl: 'Wat er verder te weten is.', en: 'What else to know.' },
      example: '',
    },
  ],
};

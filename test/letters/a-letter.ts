import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Letter } from '../../src/letters/letter.js';
import type { Language } from '../../src/words/language.js';

/** The rows of the long table of a letter: enough for several pages. */
const ROWS = 90;

type Words = Pick<Letter, 'subject' | 'foot' | 'blocks' | 'particulars'>;

/** A letter with every kind of block, in a language; what a test is about can be said instead. */
export function aLetter(given: Partial<Letter> = {}): Letter {
  const language = given.language ?? 'nl';
  return {
    language,
    sender: [
      'Noordzee Example Insurance NV',
      'Functionaris voor gegevensbescherming',
      'Kolonel Bourgstraat 122, 1140 Brussel, België',
      'privacy@noordzee.example',
    ],
    addressee: [
      'Mevrouw Zoë Łukasiewicz-D’Hondt',
      'Grote Markt 1, bus 3',
      '2000 Antwerpen',
      'België',
    ],
    mark: 'Voorbeeld / Example: verzonnen gegevens, nooit te versturen',
    datedOn: '2026-11-25' as LocalDate,
    ...WORDS[language],
    ...given,
  };
}

/** A table of recipients that is longer than a page. */
function longTable(caption: string, columns: readonly string[]): Letter['blocks'][number] {
  const rows = Array.from({ length: ROWS }, (_, index) => [
    `Cigna Example ${['Life', 'Global Holdings', 'Worldwide General Insurance Company Limited'][index % 3]} ${index + 1}`,
    ['Verenigde Staten', 'België', 'Zwitserland', 'Hongkong'][index % 4] ?? '',
    ['naam, adres, rekeningnummer', 'medische gegevens (artikel 9 AVG)'][index % 2] ?? '',
    `2021/914, module ${(index % 4) + 1}`,
  ]);
  return { kind: 'TABLE', caption, columns, rows };
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'Wie uw gegevens ontvangt: antwoord op uw verzoek om inzage',
    foot: 'Kenmerk REQ-2026-0042, stand van 25 november 2026, zoals bekend om 09:30',
    particulars: [
      { label: 'Datum', value: '25 november 2026' },
      { label: 'Ons kenmerk', value: 'REQ-2026-0042' },
      {
        label: 'Stand van',
        value: '25 november 2026, zoals het register het kende op 25 november 2026 om 09:30',
      },
    ],
    blocks: [
      {
        kind: 'PASSAGE',
        key: 'opening',
        text: 'Geachte mevrouw Łukasiewicz,\nOp 23 november 2026 vroeg u ons welke ondernemingen uw persoonsgegevens ontvangen. Hieronder leest u wie dat zijn, waar zij zijn gevestigd en onder welke waarborg wij ze doorgeven.',
      },
      { kind: 'HEADING', level: 1, text: 'Ontvangers in één oogopslag' },
      {
        kind: 'PARAGRAPH',
        text: 'Uw gegevens gaan naar de ontvangers in de tabel. U hebt recht op die namen: het Hof van Justitie besliste dat op 12 januari 2023 (zaak C‑154/21).',
      },
      {
        kind: 'LIST',
        items: [
          'Uw naam, uw adres en uw e-mailadres;',
          'gegevens over uw gezondheid, alleen waar een schadegeval daarom vraagt, en dan uitsluitend bij de schadebehandelaar die het dossier onder zich heeft;',
          'uw rekeningnummer.',
        ],
      },
      longTable('Ontvangers op 25 november 2026', ['Ontvanger', 'Land', 'Gegevens', 'Waarborg']),
      { kind: 'HEADING', level: 2, text: 'Vroegere ontvangers' },
      {
        kind: 'PARAGRAPH',
        text: 'Twee ontvangers zijn weggevallen: hun verwerking is geëindigd vóór de dag van deze brief.',
      },
      { kind: 'NEW_PAGE' },
      { kind: 'HEADING', level: 1, text: 'Uw rechten' },
      {
        kind: 'PASSAGE',
        key: 'closing',
        text: 'Bent u het niet eens met dit antwoord, dan kunt u een klacht indienen bij de Gegevensbeschermingsautoriteit.\nMet vriendelijke groet,\nde functionaris voor gegevensbescherming',
      },
    ],
  },
  en: {
    subject: 'Who receives your data: answer to your request',
    foot: 'Reference REQ-2026-0042',
    particulars: [
      { label: 'Date', value: '25 November 2026' },
      { label: 'Our reference', value: 'REQ-2026-0042' },
    ],
    blocks: [
      {
        kind: 'PASSAGE',
        key: 'opening',
        text: 'Dear Ms Łukasiewicz,\nYou asked us on 23 November 2026 who receives your personal data.',
      },
      { kind: 'HEADING', level: 1, text: 'Recipients' },
      { kind: 'LIST', items: ['The company’s “affiliates”;', 'providers – none at present.'] },
      longTable('Recipients on 25 November 2026', ['Recipient', 'Country', 'Data', 'Safeguard']),
    ],
  },
  fr: {
    subject: 'Qui reçoit vos données : réponse à votre demande d’accès',
    foot: 'Référence REQ-2026-0042',
    particulars: [
      { label: 'Date', value: '25 novembre 2026' },
      { label: 'Référence', value: 'REQ-2026-0042' },
    ],
    blocks: [
      {
        kind: 'PASSAGE',
        key: 'opening',
        text: 'Madame,\nVous avez demandé, le 23 novembre 2026, à qui vos données à caractère personnel sont communiquées ; voici la réponse, où il est dit « destinataire » pour chaque société, sœur ou tierce.',
      },
      { kind: 'HEADING', level: 1, text: 'Destinataires' },
      {
        kind: 'LIST',
        items: ['Vos coordonnées : nom, adresse et courriel ;', 'l’état du dossier.'],
      },
      longTable('Destinataires au 25 novembre 2026', [
        'Destinataire',
        'Pays',
        'Données',
        'Garantie',
      ]),
    ],
  },
  de: {
    subject: 'Wer Ihre Daten erhält: Antwort auf Ihr Auskunftsersuchen',
    foot: 'Aktenzeichen REQ-2026-0042',
    particulars: [
      { label: 'Datum', value: '25. November 2026' },
      { label: 'Aktenzeichen', value: 'REQ-2026-0042' },
    ],
    blocks: [
      {
        kind: 'PASSAGE',
        key: 'opening',
        text: 'Sehr geehrte Frau Łukasiewicz,\nSie haben uns am 23. November 2026 gefragt, wer Ihre personenbezogenen Daten erhält. Die Empfänger heißen „Empfänger“, größtenteils Übersee.',
      },
      { kind: 'HEADING', level: 1, text: 'Empfänger' },
      { kind: 'LIST', items: ['Ihre Anschrift;', 'Auftragsverarbeitungsverhältnisse.'] },
      longTable('Empfänger am 25. November 2026', ['Empfänger', 'Land', 'Daten', 'Garantie']),
    ],
  },
};

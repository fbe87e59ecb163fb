import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { Answer, AnswerAsked, LetterAsked } from '../../src/answers/answer.js';
import { AnswersService } from '../../src/answers/answers.service.js';
import { instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { Block, Letter } from '../../src/letters/letter.js';
import { RegisterService } from '../../src/register/register.service.js';
import type { Engine } from './application.js';
import { extracting } from './extract-source.js';
import type { Extracting } from './extract-source.js';

/** What a test asks, in short: the rest is what a request by e-mail to Noordzee Example Insurance NV is. */
export type Asking = Partial<Omit<AnswerAsked, 'opened' | 'request' | 'datedOn'>> & {
  readonly on?: string;
  readonly knownAt?: string;
  /** Key of the company in the tables of the demonstration. */
  readonly by?: string;
} & Partial<Omit<LetterAsked['request'], 'receivedOn' | 'answeringCompanyId'>>;

/** The demonstration as letters are made from it. */
export type Answering = Pick<Extracting, 'service' | 'close'> & {
  readonly asked: (asking: Asking) => Promise<AnswerAsked>;
  readonly compose: (asking: Asking) => Promise<Answer>;
};

export async function answering(engine: Engine = 'sqlite'): Promise<Answering> {
  const { service, close } = await extracting(engine);
  const asked: Answering['asked'] = (asking) => askedOf(service(RegisterService), asking);
  return {
    service,
    close,
    asked,
    compose: async (asking) => service(AnswersService).compose(await asked(asking)),
  };
}

/** The whole question, at a moment of a register. */
export async function askedOf(register: RegisterService, asking: Asking): Promise<AnswerAsked> {
  const { on = '2026-11-25', knownAt, by = 'noordzee', ...rest } = asking;
  const { reference, language, country, relations, desk, ...more } = rest;
  const known = knownAt === undefined ? null : instant(knownAt);
  const opened = await register.at(localDate(on), known);
  if (!('moment' in opened)) throw new Error(opened.code);
  return {
    kind: 'AFFILIATE_LIST',
    opened,
    request: {
      reference: reference ?? '2026-0001',
      receivedOn: localDate('2026-11-25'),
      language: language ?? 'en',
      country: country ?? 'BE',
      answeringCompanyId: demonstrationId('recipient', by),
      relations: relations ?? ['policy_holder'],
      desk: desk ?? 'EUROPE',
    },
    addressee: ['Ans Voorbeeld', 'Kerkstraat 1', '8400 Oostende'],
    salutationName: 'mevrouw Voorbeeld',
    about: { territories: [], recipientIds: [] },
    categoriesOnly: null,
    datedOn: localDate('2026-11-25'),
    passages: {},
    copies: new Map(),
    ...more,
  };
}

/** A letter as a person reads it, a line each. */
export function readAloud({ subject, sender, addressee, particulars, blocks }: Letter): string {
  return [
    ...sender,
    '',
    ...addressee,
    '',
    ...particulars.map(({ label, value }) => `${label}: ${value}`),
    '',
    subject,
    ...blocks.flatMap((block) => ['', ...linesOf(block)]),
  ].join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'HEADING':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'PARAGRAPH':
    case 'PASSAGE':
      return [block.text];
    case 'LIST':
      return block.items.map((item) => `- ${item}`);
    case 'TABLE':
      return [block.caption, ...[block.columns, ...block.rows].map((row) => row.join(' | '))];
    case 'NEW_PAGE':
      return ['---'];
  }
}

/** What stands in the first column of every table, in the order of the letter. */
export function firstColumns({ blocks }: Letter): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'TABLE' ? block.rows.map(([first = '']) => first) : [],
  );
}

import type { ClausesModule, SafeguardParty } from '../../../domain/register/safeguard.js';
import type { SubProcessorNoticeFacts } from '../../../domain/register/sub-processor-notice.js';
import type { ExtractSource } from '../../extract-source.js';
import { readmeWords } from '../../../words/readme-words.js';
import { roleInWords } from '../../../words/role-in-words.js';
import type { AnnexBlock, Field, Lines } from './annex-block.js';
import type { AnnexFacts } from './annex-facts.js';
import { AnnexSaying } from './annex-saying.js';

/** Who is who in each module (2021/914). */
const ROLES: Readonly<Record<ClausesModule, Readonly<Record<SafeguardParty['side'], string>>>> = {
  M1: { EXPORTER: 'CONTROLLER', IMPORTER: 'CONTROLLER' },
  M2: { EXPORTER: 'CONTROLLER', IMPORTER: 'PROCESSOR' },
  M3: { EXPORTER: 'PROCESSOR', IMPORTER: 'PROCESSOR' },
  M4: { EXPORTER: 'PROCESSOR', IMPORTER: 'CONTROLLER' },
};

type Writing = {
  readonly source: ExtractSource;
  readonly facts: AnnexFacts;
  readonly saying: AnnexSaying;
};

/** The annexes that the module has, as blocks: I.A and I.B always, I.C and II not in Module Four, III where it applies. */
export function annexBlocks(source: ExtractSource, facts: AnnexFacts): readonly AnnexBlock[] {
  const saying = new AnnexSaying(source.opened, facts, source.request.language);
  const writing = { source, facts, saying };
  const isModuleFour = facts.module === 'M4';
  return [
    ...opening(writing),
    { kind: 'annex', text: saying.words.annexOne },
    ...parties(writing),
    ...description(writing),
    ...(isModuleFour ? [] : [...authority(writing), ...measures(writing)]),
    ...(hasAnnexThree(facts) ? subProcessors(writing) : []),
  ];
}

function hasProcessor({ module }: AnnexFacts): boolean {
  return module === 'M2' || module === 'M3';
}

/** Unless general authorisation was chosen: not known is not no. */
function hasAnnexThree(facts: AnnexFacts): boolean {
  return (
    hasProcessor(facts) && facts.safeguard.facts.options.subProcessorAuthorisation !== 'GENERAL'
  );
}

/** What the document is, of which moment, and what was filled in. */
function opening({ source, facts, saying }: Writing): readonly AnnexBlock[] {
  const { request, opened } = source;
  const { words } = saying;
  const { title, code, executedOn, endsOn, invented } = facts.safeguard.facts;
  const readme = readmeWords(request.language);
  const isWithoutThree = hasProcessor(facts) && !hasAnnexThree(facts);
  return [
    { kind: 'title', text: words.title },
    { kind: 'section', text: words.about },
    {
      kind: 'fields',
      rows: [
        field(words.paper, `${saying.marked(title, invented)} (${code})`),
        field('', words.modules[facts.module]),
        field(words.signedOn, saying.day(executedOn)),
        field(words.endsOn, endsOn === null ? words.noEnd : saying.day(endsOn)),
      ],
    },
    ...[
      readme.moment(saying.day(request.moment.on), request.moment.knownAt),
      words.filled(facts.transfer.flows),
      words.noClauses,
      ...(isWithoutThree ? [words.noAnnexThree] : []),
      ...(opened.row.kind === 'DEMONSTRATION' ? [readme.demonstration] : []),
      readme.noAdvice,
    ].map((text): AnnexBlock => ({ kind: 'note', text })),
  ];
}

function field(label: string, text: string): Field {
  return { label, lines: [[{ text }]] };
}

function parties({ source, facts, saying }: Writing): readonly AnnexBlock[] {
  const { words } = saying;
  const sides = ['EXPORTER', 'IMPORTER'] as const;
  const all = sides.flatMap((side) =>
    facts.safeguard.facts.parties.filter((party) => party.side === side),
  );
  return [
    { kind: 'section', text: words.parties },
    ...all.flatMap((party): readonly AnnexBlock[] => {
      const { recipientId: id, side } = party;
      const isExporter = side === 'EXPORTER';
      const role = roleInWords(ROLES[facts.module][side], source.request.language);
      return [
        { kind: 'party', text: isExporter ? words.exporter : words.importer },
        {
          kind: 'fields',
          rows: [
            { label: words.name, lines: [saying.name(id)] },
            { label: words.address, lines: [saying.address(id)] },
            { label: words.contact, lines: saying.contacts(id, 'OTHER', words.contact) },
            ...(isExporter ? officers(id, saying) : []),
            { label: words.activities, lines: [saying.activities(id)] },
            field(words.role, role),
            field(words.bound, bound(party, saying)),
            field(words.signature, BLANK),
          ],
        },
      ];
    }),
  ];
}

const BLANK = '________________________________';

function officers(id: string, saying: AnnexSaying): readonly Field[] {
  const { officer, representative } = saying.words;
  return [
    { label: officer, lines: saying.contacts(id, 'DATA_PROTECTION_OFFICER', officer) },
    ...(saying.needsRepresentative(id)
      ? [{ label: representative, lines: saying.contacts(id, 'REPRESENTATIVE', representative) }]
      : []),
  ];
}

function bound({ joinedOn, leftOn }: SafeguardParty, saying: AnnexSaying): string {
  const { words } = saying;
  if (joinedOn === null) return words.notYetBound;
  const until = leftOn === null ? [] : [words.boundUntil(saying.day(leftOn))];
  return [words.boundFrom(saying.day(joinedOn)), ...until].join(', ');
}

/** The recorded text as it stands, and beside it what the flows between the parties say. */
function description({ facts, saying }: Writing): readonly AnnexBlock[] {
  const { words } = saying;
  const { transfer, retention } = facts;
  const recorded = facts.safeguard.facts.annexes.descriptionOfTransfer;
  const row = (label: string, text: string | null): Field => ({
    label,
    lines: [[text === null ? saying.notApart(label, recorded) : { text }]],
  });
  const where = saying.places(transfer.places, words.storedOrSeenIn);
  const processors = hasProcessor(facts) ? [row(words.processors, null)] : [];
  return [
    { kind: 'section', text: words.description },
    {
      kind: 'fields',
      rows: [
        { label: words.recorded, lines: [[saying.known(recorded, words.recorded)]] },
        row(words.dataSubjects, saying.terms('DATA_SUBJECT', transfer.dataSubjects)),
        row(words.dataCategories, saying.terms('DATA_CATEGORY', transfer.dataCategories)),
        row(words.sensitive, null),
        row(words.frequency, null),
        // Where data are stored or looked at is all that the register knows of it.
        where.length === 0 ? row(words.nature, null) : { label: words.nature, lines: [where] },
        row(words.purposes, saying.terms('PURPOSE', transfer.purposes)),
        row(words.retention, retention.length === 0 ? null : retention.join('; ')),
        ...processors,
      ],
    },
  ];
}

function authority({ facts, saying }: Writing): readonly AnnexBlock[] {
  const { words } = saying;
  const text = facts.safeguard.facts.annexes.competentAuthority;
  return [
    { kind: 'section', text: words.authority },
    {
      kind: 'fields',
      rows: [{ label: words.recorded, lines: [[saying.known(text, words.authority)]] }],
    },
  ];
}

function measures({ facts, saying }: Writing): readonly AnnexBlock[] {
  const { words } = saying;
  const text = facts.safeguard.facts.annexes.securityMeasures;
  const assistance = {
    label: words.assistance,
    lines: [[saying.notApart(words.assistance, text)]],
  };
  return [
    { kind: 'annex', text: words.annexTwo },
    {
      kind: 'fields',
      rows: [
        { label: words.measures, lines: [[saying.known(text, words.measures)]] },
        ...(hasProcessor(facts) ? [assistance] : []),
      ],
    },
  ];
}

/** The recorded text, and beside it every sub-processor that a flow or a notice names. */
function subProcessors({ facts, saying }: Writing): readonly AnnexBlock[] {
  const { words } = saying;
  const { annexes, options } = facts.safeguard.facts;
  const rows = subProcessorRows(facts, saying);
  return [
    { kind: 'annex', text: words.annexThree },
    ...(options.subProcessorAuthorisation === undefined
      ? [{ kind: 'note', text: words.unknownAuthorisation } as const]
      : []),
    {
      kind: 'fields',
      rows: [
        {
          label: words.recorded,
          lines: [[saying.known(annexes.subProcessors, words.recorded)]],
        },
      ],
    },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            header: [words.subProcessor, words.subProcessing, words.inTheRegister],
            rows,
          } as const,
        ]),
  ];
}

function subProcessorRows(facts: AnnexFacts, saying: AnnexSaying): readonly (readonly Lines[])[] {
  const { words } = saying;
  const onRecord = [...facts.transfer.subProcessors].map(([id, places]) => [
    party(id, saying),
    [saying.places(places, words.storedOrSeenIn)],
    [[{ text: words.flowOnRecord }]],
  ]);
  return [...onRecord, ...facts.notices.map((notice) => noticeRow(notice, saying))];
}

function party(id: string, saying: AnnexSaying): Lines {
  const contacts = saying.contacts(id, 'OTHER', saying.words.contact);
  return [saying.name(id), saying.address(id), ...contacts];
}

function noticeRow(notice: SubProcessorNoticeFacts, saying: AnnexSaying): readonly Lines[] {
  const { words } = saying;
  const { subProcessorId: id, what, country, objectBy, decision, decidedOn } = notice;
  const name = { text: saying.marked(notice.subProcessorName, notice.invented) };
  const unknown = [words.address, words.contact].map((label) => [saying.missing(label)]);
  const received = words.notice(
    saying.day(notice.receivedOn),
    objectBy === null ? null : saying.day(objectBy),
  );
  const decided = words.decisions[decision](decidedOn === null ? null : saying.day(decidedOn));
  return [
    id === null ? [[name], ...unknown] : party(id, saying),
    [[saying.known(what, words.subProcessing)], saying.places([country], words.storedOrSeenIn)],
    [[{ text: received }], [{ text: decided }]],
  ];
}

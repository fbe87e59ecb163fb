import type { FactsByNoun, Noun } from '../src/domain/register/change.js';
import { REGIMES } from '../src/domain/register/regime.js';

/** How a promoted fact is kept: a list is a JSON array that queries look into. */
export type ColumnKind = 'text' | 'id' | 'day' | 'flag' | 'list';

/** A fact that has a column of its own because it is filtered, joined or constrained. */
export type PromotedColumn = {
  readonly fact: string;
  readonly column: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** The only values there are, where the list is closed. */
  readonly values?: readonly string[];
};

/** The two tables of one noun: identity, and versions on two clocks. */
export type NounTable = {
  readonly noun: Noun;
  readonly identity: string;
  readonly version: string;
  /** Column of the version table that points at the identity. */
  readonly idColumn: string;
  readonly columns: readonly PromotedColumn[];
};

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

type FactOf<N extends Noun> = keyof FactsByNoun[N] & string;

type Values<N extends Noun> = Readonly<Partial<Record<FactOf<N>, readonly string[]>>>;

/** `kind:text`, or `parentId:id?` where it may be unknown; `values` closes the list of a column. */
function nounTable<N extends Noun>(
  noun: N,
  columns: readonly `${FactOf<N>}:${ColumnKind}${'' | '?'}`[],
  values?: Values<N>,
): NounTable {
  const identity = snake(noun);
  const closed = new Map<string, readonly string[]>(Object.entries(values ?? {}));
  return {
    noun,
    identity,
    version: `${identity}_version`,
    idColumn: `${identity}_id`,
    columns: columns.map((spec) => {
      const [fact = '', kind] = spec.replace('?', '').split(':');
      const list = closed.get(fact);
      return {
        fact,
        column: snake(fact),
        kind: kind as ColumnKind,
        nullable: spec.endsWith('?'),
        ...(list && { values: list }),
      };
    }),
  };
}

const ROLE = ['CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR'] as const;
const KIND = ['AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER'] as const;

/** Every noun that lives on two clocks, and which of its facts have columns; the rest is `particulars`. */
export const NOUN_TABLES: Readonly<Record<Noun, NounTable>> = {
  territory: nounTable('territory', ['code:text']),
  adequacyDecision: nounTable('adequacyDecision', ['regime:text', 'territory:text'], {
    regime: REGIMES,
  }),
  transferTool: nounTable('transferTool', ['code:text', 'regime:text'], { regime: REGIMES }),
  vocabularyTerm: nounTable('vocabularyTerm', ['scheme:text', 'slug:text'], {
    scheme: ['PURPOSE', 'DATA_CATEGORY', 'SERVICE_TYPE', 'DATA_SUBJECT'],
  }),
  recipient: nounTable(
    'recipient',
    [
      'kind:text',
      'legalName:text',
      'establishedIn:text?',
      'organisationCode:text?',
      'parentId:id?',
      'branchOfId:id?',
      'inGroup:flag',
    ],
    { kind: KIND },
  ),
  standing: nounTable('standing', ['recipientId:id', 'scheme:text', 'coveredById:id?']),
  dataFlow: nounTable(
    'dataFlow',
    [
      'exporterId:id',
      'recipientId:id',
      'destination:text?',
      'exporterRole:text?',
      'recipientRole:text?',
      'staffData:flag',
      'onwardOfId:id?',
      'activityId:id?',
      'invented:flag',
      'purposes:list',
      'dataCategories:list',
      'dataSubjects:list',
    ],
    { exporterRole: ROLE, recipientRole: ROLE },
  ),
  safeguard: nounTable('safeguard', ['code:text', 'executedOn:day']),
  derogation: nounTable('derogation', ['flowId:id', 'code:text']),
  transferImpactAssessment: nounTable('transferImpactAssessment', [
    'recipientId:id',
    'exporterId:id?',
    'safeguardId:id?',
    'completedOn:day',
  ]),
  processingAgreement: nounTable('processingAgreement', [
    'controllerId:id',
    'processorId:id',
    'signedOn:day',
  ]),
  processingActivity: nounTable('processingActivity', ['controllerId:id', 'name:text']),
  subProcessorNotice: nounTable(
    'subProcessorNotice',
    ['processorId:id', 'subProcessorId:id?', 'receivedOn:day', 'decision:text'],
    { decision: ['PENDING', 'ACCEPTED', 'OBJECTED'] },
  ),
  businessTransfer: nounTable('businessTransfer', ['acquirerId:id?', 'transferorId:id?']),
  authorityDisclosure: nounTable('authorityDisclosure', [
    'authorityId:id',
    'askedId:id',
    'receivedOn:day',
  ]),
  statement: nounTable('statement', ['title:text']),
};

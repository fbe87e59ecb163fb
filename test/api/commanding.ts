import type { Answer, Served } from '../support/application.js';

/** What was answered, read as its readers do. */
export type Json = NonNullable<Answer['body']['data']>;

/** What is said of a command besides what it does. */
export type Said = {
  readonly reason?: string | null;
  readonly key?: string;
  readonly token?: string;
};

const REFUSED = '... on Refusal { code rule path message also { code path message } }';

/** Tools show the version of their record in it. */
function shown(noun: string): string {
  return /Safeguard|Derogation/.test(noun)
    ? `... on ${noun} { id record { version } }`
    : `... on ${noun} { id version }`;
}

/** How a test commands and proposes, each over HTTP: the whole answer is what was decided. */
export type Commanding = {
  /** One command by the name of its mutation: the record with its version, or the refusal. */
  readonly command: (name: string, input: object, said?: Said) => Promise<Json>;
  /** One step of a proposal by the name of its mutation: the proposal, or the refusal. */
  readonly step: (name: string, given: object, token: string) => Promise<Json>;
  /** What was asked of the register. */
  readonly read: (query: string, variables?: object) => Promise<Json>;
};

export const PROCUREMENT = 'demonstration-procurement';

/** Arguments of the steps of a proposal, as a mutation declares them. */
const STEP_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  saveProposal: ['input: SaveProposalInput!'],
  submitProposal: ['id: ID!'],
  approveProposal: ['id: ID!', 'reason: String'],
  rejectProposal: ['id: ID!', 'reason: String!'],
  withdrawProposal: ['id: ID!', 'reason: String'],
  undoProposal: ['id: ID!', 'reason: String!'],
};

export function commanding({ ask }: Pick<Served, 'ask'>): Commanding {
  const asked = async (query: string, variables: object, token?: string): Promise<Json> => {
    const { body } = await ask(query, variables, token);
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return body.data;
  };
  return {
    command: async (name, input, { reason = 'Because', key, token } = {}) => {
      const noun = name.replace(/^[a-z]+/, '');
      const type = name.startsWith('withdraw')
        ? 'Withdraw'
        : `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const document = `mutation ($input: ${type}Input!, $reason: String, $key: String) {
        told: ${name}(input: $input, reason: $reason, idempotencyKey: $key) {
          __typename ${shown(noun)} ${REFUSED} } }`;
      const { told } = await asked(document, { input, reason, key }, token);
      return { ...told, version: told.version ?? told.record?.version };
    },
    step: async (name, given, token) => {
      const declared = STEP_ARGUMENTS[name] ?? [];
      const names = declared.map((each) => each.split(':')[0]);
      const document = `mutation (${declared.map((each) => `$${each}`).join(', ')}) {
        told: ${name}(${names.map((each) => `${each}: $${each}`).join(', ')}) {
          __typename ... on Proposal { id state author } ${REFUSED} } }`;
      return (await asked(document, given, token)).told;
    },
    read: (query, variables = {}) => asked(query, variables),
  };
}

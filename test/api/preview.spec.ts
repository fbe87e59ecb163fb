import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Answer, Served } from '../support/application.js';

const MAY_WE = `query MayWe($input: PreviewCoverageInput!) {
  previewCoverage(input: $input) {
    regime outcome rule missing
    tool { __typename code }
    considered { rule verdict explanation(language: en) }
  }
}`;

const PUNE = {
  on: '2026-11-23',
  exporter: { establishedIn: 'BE' },
  recipient: { establishedIn: 'IN' },
  destination: 'IN',
  exporterRole: 'CONTROLLER',
  recipientRole: 'PROCESSOR',
};

const MODULE_TWO = { code: 'EU-46-2-C-SCC2021-M2', executedOn: '2026-11-23' };
const MODULE_THREE = { code: 'EU-46-2-C-SCC2021-M3', executedOn: '2026-11-23' };
const ASSESSED = { completedOn: '2026-11-20', conclusion: 'POSITIVE' };
const LISTED = { scheme: 'DPF', held: true, from: '2026-01-01' };

describe('a preview', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration();
  }, TO_SERVE);

  afterAll(() => served.close());

  const preview = (input: object): Promise<Answer> => served.ask(MAY_WE, { input });

  async function answersOf(input: object) {
    const { body } = await preview(input);
    expect(body.errors).toBeUndefined();
    return body.data.previewCoverage;
  }

  it.each<{ papers: string; added: object; outcome: string }>`
    papers                           | added                                                                                                             | outcome
    ${'none'}                        | ${{}}                                                                                                             | ${'NOT_COVERED'}
    ${'clauses, no assessment'}      | ${{ tools: [MODULE_TWO] }}                                                                                        | ${'NOT_COVERED'}
    ${'clauses and assessment'}      | ${{ tools: [MODULE_TWO], assessments: [ASSESSED] }}                                                               | ${'SAFEGUARDED'}
    ${'clauses that do not fit'}     | ${{ tools: [MODULE_THREE], assessments: [ASSESSED] }}                                                             | ${'NOT_COVERED'}
    ${'none, in Japan and listed'}   | ${{ recipient: { establishedIn: 'JP' }, destination: 'JP', standings: [{ scheme: 'APPI_PRIVATE', held: true }] }} | ${'ADEQUATE'}
    ${'none, in the US and listed'}  | ${{ recipient: { establishedIn: 'US' }, destination: 'US', standings: [LISTED] }}                                 | ${'ADEQUATE'}
    ${'none, in the US, not listed'} | ${{ recipient: { establishedIn: 'US' }, destination: 'US', standings: [{ ...LISTED, held: false }] }}             | ${'NOT_COVERED'}
    ${'none, in Sweden'}             | ${{ recipient: { establishedIn: 'SE' }, destination: 'SE' }}                                                      | ${'NO_RESTRICTED_TRANSFER'}
    ${'none, nobody knows where'}    | ${{ recipient: {}, destination: null }}                                                                           | ${'NEEDS_REVIEW'}
  `('with $papers is $outcome', async ({ added, outcome }) => {
    const answers = await answersOf({ ...PUNE, ...added });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ regime: 'EU', outcome });
  });

  it('says which paper is missing, and why', async () => {
    const [nothing] = await answersOf(PUNE);
    expect(nothing.missing).toContain('TRANSFER_TOOL');
    const [unassessed] = await answersOf({ ...PUNE, tools: [MODULE_TWO] });
    expect(unassessed.missing).toContain('TRANSFER_IMPACT_ASSESSMENT');
    expect(unassessed.considered.length).toBeGreaterThan(10);
  });

  it('answers for every law the exporter is under', async () => {
    const exporter = { establishedIn: 'BE', alsoUnder: ['UK'] };
    const papers = { tools: [MODULE_TWO], assessments: [ASSESSED] };
    const answers = await answersOf({ ...PUNE, ...papers, exporter });
    expect(answers.map(({ regime, outcome }: Record<string, string>) => [regime, outcome])).toEqual(
      [
        ['EU', 'SAFEGUARDED'],
        ['UK', 'NOT_COVERED'],
      ],
    );
  });

  it('has no answer where none of the three laws applies', async () => {
    expect(await answersOf({ ...PUNE, exporter: { establishedIn: 'IN' } })).toEqual([]);
  });

  it('knows the standings of a recipient of the register', async () => {
    const { body } = await served.ask(
      `{ register(on: "2026-11-23") { recipients(filter: { text: "CloudMail" }) {
        edges { node { id } } } } }`,
    );
    const [{ node: cloudMail }] = body.data.register.recipients.edges;
    const flow = { ...PUNE, recipient: { id: cloudMail.id }, destination: 'US' };
    expect((await answersOf(flow))[0].outcome).toBe('ADEQUATE');
    expect((await answersOf({ ...flow, on: '2022-11-23' }))[0].outcome).toBe('NOT_COVERED');
  });

  it.each<{ what: string; added: object; reason: string }>`
    what                    | added                                                            | reason
    ${'an unknown tool'}    | ${{ tools: [{ ...MODULE_TWO, code: 'EU-99' }] }}                 | ${'^input.tools: .*EU-99'}
    ${'an unknown place'}   | ${{ destination: 'QQ' }}                                         | ${'^input: .*QQ'}
    ${'an unknown purpose'} | ${{ purposes: ['x'] }}                                           | ${'^input.purposes: '}
    ${'an id that is none'} | ${{ recipient: { id: '7' } }}                                    | ${'recipient.id must be a UUID'}
    ${'a stranger'}         | ${{ recipient: { id: '01890000-0000-7000-8000-000000000000' } }} | ${'^input.recipient.id: nobody'}
    ${'a day that is not'}  | ${{ on: '2026-02-30' }}                                          | ${'There is no day'}
  `('is refused for $what', async ({ added, reason }) => {
    const { body } = await preview({ ...PUNE, ...added });
    expect(body.errors?.[0]?.message).toMatch(new RegExp(reason));
  });
});

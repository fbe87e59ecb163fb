import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { ENGINES, TO_SERVE, serveDemonstration } from '../support/application.js';
import type { Answer, Served } from '../support/application.js';

const cloudmail = demonstrationId('recipient', 'cloudmail');
const manila = demonstrationId('recipient', 'manila');
const noordzee = demonstrationId('recipient', 'noordzee');

describe.each(ENGINES)('papers beside the flows, on %s', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDemonstration({ engine });
  }, TO_SERVE);
  afterAll(() => served.close());

  const register = async (fields: string, on = '2026-11-23'): Promise<Answer['body']['data']> => {
    const { body } = await served.ask(`{ register(on: "${on}") { ${fields} } }`);
    expect(body.errors).toBeUndefined();
    return body.data.register;
  };

  it('say which points of Article 28(3) were found in a contract', async () => {
    const { processingAgreements } = await register(
      'processingAgreements { processorId points subProcessorAuthorisation subProcessorNoticeDays validFrom version }',
    );
    const ofProcessor = (id: string) =>
      processingAgreements.find((each: { processorId: string }) => each.processorId === id);
    expect(ofProcessor(cloudmail)).toEqual({
      processorId: cloudmail,
      points: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
      subProcessorAuthorisation: 'GENERAL',
      subProcessorNoticeDays: 30,
      validFrom: '2019-05-02',
      version: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(ofProcessor(manila)).toMatchObject({
      points: ['A', 'B', 'C', 'E', 'F', 'G'],
      subProcessorAuthorisation: null,
      subProcessorNoticeDays: null,
    });
  });

  it.each([
    ['processingAgreements', 'processor', cloudmail, 1],
    ['processingActivities', 'controller', noordzee, 2],
    ['processingActivities', 'controller', cloudmail, 0],
    ['subProcessorNotices', 'processor', cloudmail, 2],
    ['transferImpactAssessments', 'recipient', cloudmail, 2],
  ])('can be asked for by party: %s(%s)', async (list, party, id, count) => {
    const found = await register(`of: ${list}(${party}: "${id}") { id } all: ${list} { id }`);
    expect(found.of).toHaveLength(count);
    expect(found.all.length).toBeGreaterThanOrEqual(count);
  });

  it('show a notice as it stood on the day', async () => {
    const notices = async (on: string) =>
      (
        await register(
          'subProcessorNotices { decision decidedOn objectBy subProcessorId country { code } }',
          on,
        )
      ).subProcessorNotices;
    const first = { objectBy: '2026-01-04', country: { code: 'BR' } };
    const saopaulo = demonstrationId('recipient', 'saopaulo');
    expect(await notices('2025-12-10')).toEqual([
      { ...first, decision: 'PENDING', decidedOn: null, subProcessorId: null },
    ]);
    expect(await notices('2026-01-15')).toEqual([
      { ...first, decision: 'ACCEPTED', decidedOn: '2025-12-19', subProcessorId: saopaulo },
    ]);
  });

  it('name the activity a flow belongs to, and what the annexes of its clauses say', async () => {
    const { dataFlows, safeguards } = await register(
      `
      dataFlows(filter: { recipient: ["${cloudmail}"] }, first: 1) { edges { node {
        version circumstances { processingChanged occasional }
        activity { name legalBases purposes { slug } }
        recipient { version contacts { name } parentId }
        coverage { fallbacks { ... on Safeguard { record { version validFrom annexes { competentAuthority } } } } } } } }
      safeguards { record { id version annexes { securityMeasures } parties { side } options { docking } } }`,
      '2023-09-15',
    );
    const { node } = dataFlows.edges[0];
    expect(node).toMatchObject({
      circumstances: { processingChanged: 'UNCHANGED', occasional: null },
      activity: {
        name: 'E-mail to policyholders',
        legalBases: ['ART6_1_B', 'ART6_1_F'],
        purposes: [{ slug: 'administrative_messages' }, { slug: 'marketing_emails' }],
      },
      recipient: { contacts: [], parentId: null },
      coverage: [
        {
          fallbacks: [
            {
              record: {
                validFrom: '2023-02-01',
                annexes: { competentAuthority: 'Belgian Data Protection Authority' },
              },
            },
          ],
        },
      ],
    });
    for (const { record } of safeguards) expect(record.version).toMatch(/^[0-9a-f-]{36}$/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { referencesOf } from '../../../src/domain/commands/references.js';
import type { FactsByNoun } from '../../../src/domain/register/change.js';
import { table } from '../table.js';
import { givenFacts } from './given.js';

describe('referencesOf', () => {
  it.each(table<'noun' | 'facts' | 'named'>`
    noun | facts | named
    ${'recipient'} | ${{ parentId: 'holding', branchOfId: 'head' }} | ${['parentId recipient holding', 'branchOfId recipient head']}
    ${'recipient'} | ${{}} | ${[]}
    ${'standing'} | ${{ coveredById: 'parent' }} | ${['recipientId recipient importer', 'coveredById recipient parent']}
    ${'dataFlow'} | ${{ onwardOfId: 'hop', activityId: 'claims' }} | ${['exporterId recipient exporter', 'recipientId recipient importer', 'onwardOfId dataFlow hop', 'activityId processingActivity claims']}
    ${'safeguard'} | ${{ flowIds: ['one', 'two'] }} | ${['parties.0.recipientId recipient exporter', 'parties.1.recipientId recipient importer', 'flowIds.0 dataFlow one', 'flowIds.1 dataFlow two']}
    ${'derogation'} | ${{}} | ${['flowId dataFlow flow']}
    ${'transferImpactAssessment'} | ${{ exporterId: 'exporter', safeguardId: 'paper', flowIds: ['one'] }} | ${['exporterId recipient exporter', 'recipientId recipient importer', 'safeguardId safeguard paper', 'flowIds.0 dataFlow one']}
    ${'processingAgreement'} | ${{ flowIds: ['one'] }} | ${['controllerId recipient exporter', 'processorId recipient importer', 'flowIds.0 dataFlow one']}
    ${'processingActivity'} | ${{}} | ${['controllerId recipient exporter']}
    ${'businessTransfer'} | ${{ acquirerId: 'buyer', affiliateIds: ['sold'] }} | ${['acquirerId recipient buyer', 'affiliateIds.0 recipient sold']}
    ${'authorityDisclosure'} | ${{}} | ${['authorityId recipient court', 'askedId recipient exporter']}
    ${'subProcessorNotice'} | ${{ subProcessorId: 'further' }} | ${['processorId recipient importer', 'subProcessorId recipient further']}
    ${'adequacyDecision'} | ${{}} | ${[]}
    ${'statement'} | ${{}} | ${[]}
  `)('of a $noun with $facts are $named', ({ noun, facts, named }) => {
    const references = referencesOf(noun, givenFacts(noun, facts));
    expect(references.map(({ path, noun: to, id }) => `${path} ${to} ${id}`)).toEqual(named);
  });

  it.each(['territory', 'transferTool', 'vocabularyTerm'] as const)('are none of a %s', (noun) => {
    expect(referencesOf(noun, {} as FactsByNoun[typeof noun])).toEqual([]);
  });
});

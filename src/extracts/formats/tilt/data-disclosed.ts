import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import { grouped } from '../../../domain/grouped.js';
import type { ProcessingActivityFacts } from '../../../domain/register/processing-activity.js';
import type { VocabularyTermFacts } from '../../../domain/register/vocabulary-term.js';
import { marked } from '../../../words/invented-mark.js';
import { legalBasisInWords } from '../../../words/legal-basis-in-words.js';
import { recipientKindInWords } from '../../../words/recipient-kind-in-words.js';
import { termInWords } from '../../../words/term-in-words.js';
import { tiltWords } from '../../../words/tilt-words.js';
import type { ExtractSource } from '../../extract-source.js';
import type { Controller } from './gather-controllers.js';
import { tiltCountry } from './tilt-country.js';
import type { TiltPapers } from './tilt-papers.js';

type Gathered = {
  readonly activityId: string | null;
  /** Slug; `null` when a flow does not say which data it carries. */
  readonly category: string | null;
  readonly flows: DataFlow[];
};

/** Each category of data in each activity: what for, on what ground, to whom, for how long. */
export function dataDisclosed(
  source: ExtractSource,
  papers: TiltPapers,
  { flows }: Controller,
): readonly object[] {
  const gathered = new Map<string, Gathered>();
  for (const dataFlow of flows) {
    const { activityId, dataCategories } = dataFlow.flow.facts;
    const activity = activityId === null ? undefined : papers.activities.get(activityId);
    const named = [...dataCategories, ...(activity?.facts.dataCategories ?? [])];
    for (const category of named.length === 0 ? [null] : new Set(named)) {
      const key = `${activityId ?? 'no-activity'}:${category ?? 'not-recorded'}`;
      const item = gathered.get(key) ?? { activityId, category, flows: [] };
      item.flows.push(dataFlow);
      gathered.set(key, item);
    }
  }
  return [...gathered]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => told(source, papers, key, item));
}

function told(source: ExtractSource, papers: TiltPapers, key: string, item: Gathered): object {
  const { language } = source.request;
  const { activityId, category, flows } = item;
  const activity = activityId === null ? undefined : papers.activities.get(activityId)?.facts;
  const notRecorded = tiltWords('NOT_RECORDED', language);
  return {
    _id: key,
    category: category === null ? notRecorded : termNamed(source, 'DATA_CATEGORY', category),
    purposes: purposesOf(source, activity, flows),
    legalBases: (activity?.legalBases ?? []).map((basis) => ({
      reference: `GDPR-6-1-${basis.slice(-1).toLowerCase()}`,
      description: legalBasisInWords(basis, language),
    })),
    legitimateInterests: legitimateInterests(activity, notRecorded),
    recipients: recipientsOf(source, flows),
    storage: [
      { purposeConditional: [activity?.retention ?? notRecorded], aggregationFunction: 'max' },
    ],
    nonDisclosure: {
      legalRequirement: false,
      contractualRegulation: false,
      obligationToProvide: false,
      consequences: tiltWords('NON_DISCLOSURE', language),
    },
    'x-register': {
      activityId,
      activity: activity ? marked(activity.name, activity.invented, language) : null,
      flowIds: flows.map(({ flow }) => flow.id),
    },
  };
}

function purposesOf(
  source: ExtractSource,
  activity: ProcessingActivityFacts | undefined,
  flows: readonly DataFlow[],
): readonly object[] {
  const slugs = [
    ...(activity?.purposes ?? []),
    ...flows.flatMap(({ flow }) => flow.facts.purposes),
  ];
  return [...new Set(slugs)].toSorted().map((slug) => {
    const purpose = termNamed(source, 'PURPOSE', slug);
    return { purpose, description: activity?.name ?? purpose };
  });
}

/** Whether point (f) is relied on, where the grounds are known at all. */
function legitimateInterests(
  activity: ProcessingActivityFacts | undefined,
  reasoning: string,
): readonly object[] {
  if (activity === undefined || activity.legalBases.length === 0) return [];
  return activity.legalBases.includes('ART6_1_F')
    ? [{ exists: true, reasoning }]
    : [{ exists: false }];
}

function recipientsOf(source: ExtractSource, flows: readonly DataFlow[]): readonly object[] {
  const { language } = source.request;
  const { law } = source.opened.known;
  const notRecorded = tiltWords('NOT_RECORDED', language);
  const byId = grouped(flows, ({ flow }) => flow.facts.recipientId);
  return [...byId]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([recipientId, theirs]) => {
      const facts = theirs[0]?.recipient?.facts;
      const country = tiltCountry(facts?.establishedIn ?? null, law);
      return {
        name: facts ? marked(facts.legalName, facts.invented, language) : notRecorded,
        address: facts?.city ?? notRecorded,
        ...(country !== null && { country }),
        category: facts ? recipientKindInWords(facts.kind, language) : notRecorded,
        'x-register': {
          recipientId,
          kind: facts?.kind ?? null,
          flows: theirs.map(({ flow }) => ({
            flowId: flow.id,
            role: flow.facts.recipientRole,
            destination: flow.facts.destination,
          })),
        },
      };
    });
}

function termNamed(
  { opened, request }: ExtractSource,
  scheme: VocabularyTermFacts['scheme'],
  slug: string,
): string {
  const term = opened.known.terms.find(
    ({ facts }) => facts.scheme === scheme && facts.slug === slug,
  );
  return term === undefined ? slug : termInWords(term.facts, request.language);
}

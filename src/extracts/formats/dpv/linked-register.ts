import { v5 } from 'uuid';
import { canonicalJson } from '../../../audit/canonical-json.js';
import { RULES_VERSION } from '../../../domain/coverage/rules.js';
import type { Noun } from '../../../domain/register/change.js';
import { readmeWords } from '../../../words/readme-words.js';
import type { ExtractSource } from '../../extract-source.js';
import type { FileTally } from '../../file-tally.js';
import type { Describe } from './describe.js';
import { flowSubjects } from './flow-subjects.js';
import { adequacyDecision, territory, transferTool, vocabularyTerm } from './law-subjects.js';
import { DAY, daySubject } from './lifetime.js';
import { OWN_NAMESPACE, recordName } from './namespaces.js';
import type { Name } from './namespaces.js';
import {
  derogation,
  processingAgreement,
  safeguard,
  transferImpactAssessment,
} from './paper-subjects.js';
import { processingActivity, statement } from './processing-subjects.js';
import { recipient } from './recipient-subjects.js';
import { subject } from './subject.js';
import type { Subject } from './subject.js';
import { at, day, inLanguage, own, text } from './value.js';

const DESCRIBED = {
  vocabularyTerm,
  territory,
  transferTool,
  adequacyDecision,
  recipient,
  processingActivity,
  statement,
  processingAgreement,
  safeguard,
  derogation,
  transferImpactAssessment,
} as const satisfies { readonly [N in Noun]?: Describe<N> };

type DescribedNoun = keyof typeof DESCRIBED;

/** What neither DPV nor own words say. */
const NOT_DESCRIBED = [
  'standing',
  'subProcessorNotice',
  'businessTransfer',
  'authorityDisclosure',
] as const satisfies readonly Noun[];

/**
 * The register as subjects and statements: what both files of linked data are written from. It comes in
 * the order of nouns and ids, in pages; only the days that were named are kept, to be told at the end.
 */
export async function* linkedRegister(
  source: ExtractSource,
  tally: FileTally,
): AsyncIterable<readonly Subject[]> {
  const days = new Set<Name>();
  for await (const page of pages(source, tally)) {
    for (const name of page.flatMap(dayNames)) days.add(name);
    yield page;
  }
  yield [...days].toSorted().map(daySubject);
}

async function* pages(source: ExtractSource, tally: FileTally): AsyncIterable<readonly Subject[]> {
  const register = registerSubject(source);
  yield [register];
  for (const noun of Object.keys(DESCRIBED) as DescribedNoun[]) {
    yield* records(source, noun, DESCRIBED[noun] as Describe<Noun>, tally);
  }
  for await (const page of source.flows()) {
    tally.row(page.length);
    yield page.flatMap((flow) => flowSubjects(flow, register.name, source.opened));
  }
  await leaveOut(source, tally);
}

async function* records(
  source: ExtractSource,
  noun: DescribedNoun,
  describe: Describe<Noun>,
  tally: FileTally,
): AsyncIterable<readonly Subject[]> {
  const { language } = source.request;
  for await (const page of source.records<Noun>(noun)) {
    const described = page.map((record) => describe(record, language));
    tally.row(described.filter(({ length }) => length > 0).length);
    yield described.flat();
  }
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts(noun)).otherDays);
}

async function leaveOut(source: ExtractSource, tally: FileTally): Promise<void> {
  const { matching, all } = await source.flowTotals();
  tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts('dataFlow')).otherDays);
  for (const noun of NOT_DESCRIBED) {
    const { onTheDay, otherDays } = await source.counts(noun);
    tally.leaveOut('NOT_EXPRESSIBLE', onTheDay);
    tally.leaveOut('NOT_ON_THE_DAY', otherDays);
  }
}

/** The register at its moment. Its name is made of what it is, so that another moment has another name. */
function registerSubject({ request, opened }: ExtractSource): Subject {
  const { moment, filter, language } = request;
  const { kind, openedAt } = opened.row;
  const asked = canonicalJson({ kind, openedAt, moment, filter });
  return subject(
    recordName(v5(asked, OWN_NAMESPACE)),
    ['dpv:RecordsOfActivities', 'dpv:DataTransferRecord'],
    {
      'dct:title': inLanguage(readmeWords(language).title, language),
      'tr:registerKind': own('register-kind', kind),
      'tr:on': day(moment.on),
      'tr:knownAt': at(moment.knownAt),
      'tr:rulesVersion': text(RULES_VERSION),
      'tr:filter': Object.keys(filter).length === 0 ? null : text(canonicalJson(filter)),
    },
  );
}

function dayNames({ statements }: Subject): readonly Name[] {
  return statements
    .flatMap(([, values]) => values)
    .flatMap((value) => ('name' in value && value.name.startsWith(DAY) ? [value.name] : []));
}

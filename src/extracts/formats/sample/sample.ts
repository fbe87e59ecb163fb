import { canonicalJson } from '../../../audit/canonical-json.js';
import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { Wording } from '../../wording.js';
import { ALGORITHM, Draw } from './draw.js';
import type { Drawn } from './draw.js';
import { explainedCoverage } from './explained-coverage.js';
import { flowHistory } from './flow-history.js';
import { flowPapers, writtenPapers } from './flow-papers.js';

/** Some of the flows, drawn by a seed, each with everything that is on file about it. */
export const sample: ExtractFormatter = {
  format: 'SAMPLE',
  mostFlows: null,
  notExpressed: ['SAMPLE_PERSONS', 'SAMPLE_DOCUMENTS', 'SAMPLE_OTHER_FLOWS'],
  files: sampleFiles,
};

async function* sampleFiles(source: ExtractSource): AsyncIterable<ExtractFile> {
  const { request } = source;
  if (request.sample === null) throw new Error('A sample was asked for without its size.');
  const draw = new Draw(request.sample.flows, request.sample.seed);
  for await (const page of source.flows()) for (const { flow } of page) draw.show(flow.id);
  const drawn = draw.drawn();
  yield await drawFile(source, draw.population, drawn);
  for (const { id } of drawn) yield* filesOfFlow(source, id);
}

async function drawFile(
  source: ExtractSource,
  population: number,
  drawn: readonly Drawn[],
): Promise<ExtractFile> {
  const tally = new FileTally();
  const [{ matching, all }, { otherDays }] = await Promise.all([
    source.flowTotals(),
    source.counts('dataFlow'),
  ]);
  tally.row(drawn.length);
  tally.leaveOut('NOT_DRAWN', population - drawn.length);
  tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
  tally.leaveOut('NOT_ON_THE_DAY', otherDays);
  const value = { algorithm: ALGORITHM, asked: source.request.sample, population, drawn };
  return jsonFile('sample/draw.json', value, tally);
}

async function* filesOfFlow(source: ExtractSource, id: string): AsyncIterable<ExtractFile> {
  const [found] = await source.flowsById([id]);
  if (found === undefined) throw new Error(`Flow ${id} was drawn, and is not there.`);
  const coverage = (await source.explain([id])).get(id) ?? [];
  const { language } = source.request;
  const said = coverage.map((each) => explainedCoverage(each, language));
  yield jsonFile(`sample/${id}/flow.json`, { ...saidOf(found, source), coverage: said }, rows(1));
  const papers = await flowPapers(source, found.flow, coverage);
  const count = Object.values(papers).reduce((sum, records) => sum + records.length, 0);
  yield jsonFile(`sample/${id}/papers.json`, writtenPapers(papers, source), rows(count));
  const history = await flowHistory(source, id, papers);
  yield jsonFile(`sample/${id}/history.json`, history, rows(history.versions.length));
}

/** The flow with both its parties, as codes and by their names. */
function saidOf({ flow, exporter, recipient }: DataFlow, source: ExtractSource): object {
  const wording = new Wording(source.opened, source.request.language);
  const party = (found: DataFlow['exporter'], id: string): object => ({
    id,
    name: wording.name(found?.facts.legalName, found?.facts.invented),
    ...(found !== null && { valid: found.valid, facts: found.facts }),
  });
  const { id, valid, facts } = flow;
  return {
    id,
    valid,
    facts,
    destination: wording.place(facts.destination),
    exporter: party(exporter, facts.exporterId),
    recipient: party(recipient, facts.recipientId),
  };
}

function rows(count: number): FileTally {
  const tally = new FileTally();
  tally.row(count);
  return tally;
}

function jsonFile(path: string, value: object, tally: FileTally): ExtractFile {
  async function* content(): AsyncIterable<string> {
    yield `${canonicalJson(value)}\n`;
  }
  return { path, content: content(), tally };
}

import { csvLines } from '../../../spreadsheets/csv-lines.js';
import { marked } from '../../../words/invented-mark.js';
import type { Language } from '../../../words/language.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { fileNames } from '../../file-names.js';
import { gatherControllers } from './gather-controllers.js';
import type { Controller } from './gather-controllers.js';
import { tiltDocument } from './tilt-document.js';
import { papersOf } from './tilt-papers.js';

/** What controllers must tell people, one JSON file each, in the Transparency Information Language. */
export const tilt: ExtractFormatter = {
  format: 'TILT',
  mostFlows: 20_000,
  notExpressed: [
    'TILT_EXTENSION',
    'TILT_DEROGATIONS',
    'TILT_NOT_RECORDED',
    'TILT_ONE_MOMENT',
    'TILT_CONTROLLERS',
  ],
  files,
};

async function* files(source: ExtractSource): AsyncIterable<ExtractFile> {
  const { language } = source.request;
  const tally = new FileTally();
  const controllers = await gatherControllers(source, tally);
  const names = fileNames(
    controllers.map(({ id, recipient }) => ({ id, legalName: recipient?.facts.legalName ?? '' })),
  );
  const pathOf = ({ id }: Controller): string => `tilt/${names.get(id) ?? id}.json`;
  tally.row(controllers.length);
  yield { path: 'tilt/controllers.csv', content: listed(controllers, pathOf, language), tally };
  for (const controller of controllers) {
    const own = new FileTally();
    yield { path: pathOf(controller), content: written(source, controller, own), tally: own };
  }
}

/** Which file tells of whom; what no file tells is counted here. */
async function* listed(
  controllers: readonly Controller[],
  pathOf: (controller: Controller) => string,
  language: Language,
): AsyncIterable<string> {
  yield csvLines([
    ['file', 'controller_id', 'name', 'country', 'flows'],
    ...controllers.map((controller) => {
      const facts = controller.recipient?.facts;
      const name = facts ? marked(facts.legalName, facts.invented, language) : null;
      const { id, flows } = controller;
      return [pathOf(controller), id, name, facts?.establishedIn ?? null, flows.length];
    }),
  ]);
}

async function* written(
  source: ExtractSource,
  controller: Controller,
  tally: FileTally,
): AsyncIterable<string> {
  const document = tiltDocument(source, controller, await papersOf(source, controller));
  tally.row(controller.flows.length);
  yield `${JSON.stringify(document, null, 2)}\n`;
}

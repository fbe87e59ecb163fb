// Decisions of the core per second on one core, over five ordinary flows.
import { performance } from 'node:perf_hooks';
import { lawIndex } from '../dist/seeds/reference/law-index.js';
import { decideCoverage } from '../dist/src/domain/coverage/decide-coverage.js';

const law = lawIndex();
const always = { from: '0001-01-01', to: '9999-12-31' };
/** @param {string} id @param {object} facts */
const dated = (id, facts) => ({ id, valid: always, facts });

/** @param {string} establishedIn */
const party = (establishedIn) => ({
  establishedIn,
  alsoUnder: [],
  organisationCode: null,
  branchOfId: null,
  inGroup: false,
  publicBody: null,
});

/** @param {string} destination @param {object} papers */
function dossier(destination, papers = {}) {
  const flow = {
    exporterId: 'e',
    recipientId: 'r',
    destination,
    exporterRole: 'CONTROLLER',
    recipientRole: 'PROCESSOR',
    purposes: [],
    dataCategories: [],
    dataSubjects: [],
    staffData: false,
    onwardOfId: null,
    circumstances: { processingChanged: 'UNCHANGED' },
  };
  return {
    flowId: 'f',
    flows: new Map([['f', [dated('f', flow)]]]),
    recipients: new Map([
      ['e', [dated('e', party('BE'))]],
      ['r', [dated('r', party(destination))]],
    ]),
    standings: [],
    safeguards: [],
    assessments: [],
    derogations: [],
    law,
    ...papers,
  };
}

const clauses = {
  safeguards: [
    dated('s', {
      code: 'EU-46-2-C-SCC2021-M2',
      title: 'Clauses',
      module: null,
      executedOn: '2022-01-01',
      endsOn: null,
      flowIds: null,
      options: {},
      parties: [
        { recipientId: 'e', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: null },
        { recipientId: 'r', side: 'IMPORTER', joinedOn: '2022-01-01', leftOn: null },
      ],
    }),
  ],
  assessments: [
    dated('a', {
      exporterId: null,
      recipientId: 'r',
      territory: null,
      safeguardId: null,
      flowIds: null,
      completedOn: '2022-01-01',
      conclusion: 'POSITIVE',
      reviewDueOn: null,
    }),
  ],
};
const listed = {
  standings: [
    dated('l', {
      recipientId: 'r',
      scheme: 'DPF',
      held: true,
      humanResources: null,
      coveredById: null,
    }),
  ],
};

const flows = [
  dossier('DE'),
  dossier('GB'),
  dossier('IN', clauses),
  dossier('US', { ...clauses, ...listed }),
  dossier('VN'),
];
const days = ['2020-06-01', '2022-06-01', '2024-06-01', '2026-06-01'];

/** @param {number} seconds */
export function decisionsPerSecond(seconds) {
  let count = 0;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (const flow of flows)
      for (const day of days)
        decideCoverage(/** @type {any} */ (flow), 'EU', /** @type {any} */ (day));
    count += flows.length * days.length;
  }
  return count / seconds;
}

if (process.argv[1]?.endsWith('decisions.mjs')) {
  decisionsPerSecond(1);
  process.stdout.write(`${Math.round(decisionsPerSecond(3))} decisions a second on one core\n`);
}

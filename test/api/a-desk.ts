import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogLevel } from '@nestjs/common';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { Location } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/database.js';
import { DocumentFolder } from '../../src/documents/document-folder.js';
import { Folder } from '../../src/folder.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import type { Integrity } from '../../src/integrity/integrity.service.js';
import type { DeskSettings } from '../../src/requests/desk-settings.js';
import { DPO, serveDemonstration } from '../support/application.js';
import type { Answer, Served } from '../support/application.js';
import type { Place } from '../support/databases.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';
import { SetClock } from '../support/set-clock.js';

/** What the tests read of a request. */
const REQUEST = `id reference kind receivedOn state word dueOn extendableUntil daysLeft assignedTo desk
  answeringCompanyName erasedAt
  howComputed(language: en)
  steps { step on ground dueOn assignedTo actor }
  answer { on knownAt sentOn sentBy language rulesVersion categoriesOnly enclosures }
  letters { step files { format sha256 bytes url } twinSha256 twinUrl }`;

const RESULT = `__typename ... on Request { ${REQUEST} } ... on Refusal { code rule path message(language: nl) }`;

const DRAFT = `__typename ... on AnswerDraft {
    requestId draftedAt on knownAt html passages { key text edited } gaps(language: nl) { code blocking message }
  } ... on Refusal { code path message also { code path } }`;

/** Somebody invented who asks. */
export const REQUESTER = {
  name: 'Joséphine Vandenbroucke-Example',
  address: ['Voorbeeldstraat 12', '8400 Oostende'],
  email: 'josephine@vandenbroucke.example',
  telephone: '+32 59 00 00 00',
  wording: 'Welke Cigna-bedrijven ontvangen mijn gegevens en waar zitten ze?',
};

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers as their readers do
type Json = any;

/** The desk of requests of a demonstration of its own, on a clock that can be moved. */
export type Desk = {
  readonly served: Served;
  readonly clock: SetClock;
  readonly folder: string;
  readonly location: Location;
  /** Takes the request of S3 in, or another. */
  readonly receive: (input?: object) => Promise<Json>;
  readonly command: (call: string, variables?: object, token?: string) => Promise<Json>;
  readonly read: (id: string) => Promise<Json>;
  readonly draft: (id: string, input?: object) => Promise<Json>;
  readonly list: (filter?: object) => Promise<Json>;
  readonly download: (url: string, token?: string) => Promise<{ status: number; bytes: Buffer }>;
  readonly verify: () => Promise<Integrity>;
  /** The same database and folder, served anew. */
  readonly reopen: (desk?: DeskSettings, logLevels?: readonly LogLevel[]) => Promise<Desk>;
  readonly close: () => Promise<void>;
};

type Kind = {
  readonly name: Location['engine'];
  readonly place: (original?: Location) => Promise<Place>;
};

/** Opens the desk on a day. */
export async function openDesk({ name, place }: Kind, on = '2026-11-25'): Promise<Desk> {
  const { location, remove } = await place(await recordedDemonstration(name));
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  return deskAt({
    location,
    folder,
    clock: new SetClock(on),
    removed: async () => {
      rmSync(folder, { recursive: true, force: true });
      await remove();
    },
  });
}

type Ground = Pick<Desk, 'location' | 'folder' | 'clock'> & {
  readonly removed: () => Promise<void>;
  readonly desk?: DeskSettings;
  readonly logLevels?: readonly LogLevel[];
};

async function deskAt(ground: Ground): Promise<Desk> {
  const { location, folder, clock, removed, desk, logLevels } = ground;
  const served = await serveDemonstration({
    place: location,
    folder,
    clock,
    ...(desk && { desk }),
    ...(logLevels && { logLevels }),
  });
  const { ask, http } = served;
  const command: Desk['command'] = async (call, variables = {}, token = DPO) => {
    const types = Object.entries(variables).map(([key, value]) => `$${key}: ${typeOf(key, value)}`);
    const head = types.length > 0 ? `(${types.join(', ')})` : '';
    return only(await ask(`mutation ${head} { it: ${call} { ${RESULT} } }`, variables, token));
  };
  return {
    served,
    clock,
    folder,
    location,
    command,
    receive: (input = {}) =>
      command('receiveRequest(input: $input)', {
        input: {
          kind: 'AFFILIATE_LIST',
          receivedOn: '2026-11-25',
          channel: 'EMAIL',
          language: 'nl',
          country: 'BE',
          answeringCompanyId: demonstrationId('recipient', 'noordzee'),
          relations: ['policy_holder'],
          requester: REQUESTER,
          ...input,
        },
      }),
    read: async (id) =>
      only(await ask(`query ($id: ID!) { it: request(id: $id) { ${REQUEST} } }`, { id })),
    draft: async (id, input = {}) =>
      only(
        await ask(
          `mutation ($id: ID!, $input: DraftAnswerInput) { it: draftAnswer(id: $id, input: $input) { ${DRAFT} } }`,
          { id, input },
        ),
      ),
    list: async (filter = {}) =>
      only(
        await ask(
          `query ($filter: RequestFilter) {
            it: requests(filter: $filter) { totalCount edges { node { reference word dueOn daysLeft } } }
          }`,
          { filter },
        ),
      ),
    download: async (url, token = DPO) => {
      const { status, body } = await http
        .get(url)
        .auth(token, { type: 'bearer' })
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        });
      return { status, bytes: body as Buffer };
    },
    verify: async () => {
      const { reader, close } = await openDatabase(location);
      const found = await new IntegrityService(
        reader,
        CLOCK,
        new DocumentFolder(new Folder(folder), CLOCK),
      ).verify();
      await close();
      return found;
    },
    reopen: async (settings, logLevels) => {
      await served.close();
      return deskAt({
        ...ground,
        ...(settings && { desk: settings }),
        ...(logLevels && { logLevels }),
      });
    },
    close: async () => {
      await served.close();
      await removed();
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!',
  input: 'ReceiveRequestInput!',
  draftedAt: 'Instant!',
};

function typeOf(key: string, value: unknown): string {
  return TYPES[key] ?? (value === null ? 'String' : 'String!');
}

/** What was asked for as `it`; throws the errors of the answer. */
export function only({ status, body }: Answer): Json {
  if (status !== 200 || body.errors) throw new Error(JSON.stringify(body.errors ?? status));
  return body.data?.it;
}

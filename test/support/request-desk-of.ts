import { tmpdir } from 'node:os';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { DocumentFolder } from '../../src/documents/document-folder.js';
import type { RequestFacts } from '../../src/domain/requests/request.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { Folder } from '../../src/folder.js';
import { DEMONSTRATION_DESK } from '../../src/requests/demonstration-desk.js';
import { RequestDeskService } from '../../src/requests/request-desk.service.js';
import type { Requester } from '../../src/requests/requester.js';
import { RequesterVault } from '../../src/requests/requester-vault.js';
import { RequestsService } from '../../src/requests/requests.service.js';
import type { OpenRegister } from './open-register.js';
import { CLOCK } from './recorded-demonstration.js';

/** The desk of requests of a register, with the key of the demonstration. */
export function requestDeskOf({
  database,
  recording,
}: Pick<OpenRegister, 'database' | 'recording'>): RequestDeskService {
  const folder = new DocumentFolder(new Folder(tmpdir()), CLOCK);
  const requests = new RequestsService(database.reader, CLOCK, folder);
  const vault = new RequesterVault(DEMONSTRATION_DESK.keys);
  return new RequestDeskService(recording, requests, vault, DEMONSTRATION_DESK);
}

/** A request by somebody invented, for the desk of `requestDeskOf`. */
export const A_REQUEST: readonly [RequestFacts, Requester] = [
  {
    kind: 'OTHER',
    receivedOn: localDate('2026-11-25'),
    channel: 'POST',
    language: 'nl',
    country: null,
    answeringCompanyId: demonstrationId('recipient', 'noordzee'),
    relations: [],
  },
  { name: 'Ann Example', address: [], email: null, telephone: null, wording: '' },
];

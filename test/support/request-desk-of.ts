import { tmpdir } from 'node:os';
import { DocumentFolder } from '../../src/documents/document-folder.js';
import { Folder } from '../../src/folder.js';
import { DEMONSTRATION_DESK } from '../../src/requests/demonstration-desk.js';
import { RequestDeskService } from '../../src/requests/request-desk.service.js';
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

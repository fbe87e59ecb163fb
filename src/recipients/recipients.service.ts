import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import type { Moment } from '../domain/register/moment.js';
import { recipientCount, recipientPage, recipientsById } from './recipients.store.js';
import type { Recipient, RecipientFilter, RecipientPage } from './recipients.store.js';

export type { Recipient, RecipientFilter, RecipientOrder } from './recipients.store.js';

/** Who receives data, or exports them. */
@Injectable()
export class RecipientsService {
  constructor(private readonly reader: Reader) {}

  page(moment: Moment, page: RecipientPage): Promise<readonly Recipient[]> {
    return recipientPage(this.reader, moment, page);
  }

  count(moment: Moment, filter: RecipientFilter): Promise<number> {
    return recipientCount(this.reader, moment, filter);
  }

  byId(moment: Moment, ids: readonly string[]): Promise<readonly Recipient[]> {
    return recipientsById(this.reader, moment, ids);
  }
}

import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { Moment } from '../domain/register/moment.js';
import { recordsAt, recordsById } from './records.store.js';

type Records<N extends Noun> = Promise<readonly Held<FactsByNoun[N]>[]>;

/** Nouns of which there are few, or that are asked for by id. */
@Injectable()
export class RecordsService {
  constructor(private readonly reader: Reader) {}

  /** All records of a noun at a moment, in the order of their ids. */
  all<N extends Noun>(noun: N, moment: Moment): Records<N> {
    return recordsAt(this.reader, noun, moment);
  }

  /** Records by id; those not there at the moment are left out. */
  byId<N extends Noun>(noun: N, moment: Moment, ids: readonly string[]): Records<N> {
    return recordsById(this.reader, noun, moment, ids);
  }

  /** The records whose `column` is `id`; all of them without an id. */
  of<N extends Noun>(noun: N, moment: Moment, column: string, id?: string | null): Records<N> {
    return recordsAt(this.reader, noun, moment, id ? { column, ids: [id] } : undefined);
  }

  /** The records whose `column` is one of `ids`; those not there at the moment are left out. */
  among<N extends Noun>(
    noun: N,
    moment: Moment,
    among: { readonly column: string; readonly ids: readonly string[] },
  ): Records<N> {
    return recordsAt(this.reader, noun, moment, among);
  }
}

import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import type { Integrity } from '../../src/integrity/integrity.service.js';
import { serveDemonstration } from '../support/application.js';
import type { Served } from '../support/application.js';
import type { Place } from '../support/databases.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';
import { commanding } from './commanding.js';
import type { Commanding } from './commanding.js';

/** A demonstration of its own, served: what is written to it nobody else sees. */
export type OwnDemonstration = Commanding & {
  readonly served: Served;
  /** What a check of all of it finds. */
  readonly verify: () => Promise<Integrity>;
  readonly close: () => Promise<void>;
};

type Kind = {
  readonly name: Location['engine'];
  readonly place: (original?: Location) => Promise<Place>;
};

export async function ownDemonstration({ name, place }: Kind): Promise<OwnDemonstration> {
  const { location, remove } = await place(await recordedDemonstration(name));
  const served = await serveDemonstration({ place: location });
  return {
    ...commanding(served),
    served,
    verify: async () => {
      const { reader, close } = await openDatabase(location);
      const found = await new IntegrityService(reader, CLOCK).verify();
      await close();
      return found;
    },
    close: async () => {
      await served.close();
      await remove();
    },
  };
}

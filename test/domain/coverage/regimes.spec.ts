import { describe, expect, it } from '@jest/globals';
import { regimesOf } from '../../../src/domain/coverage/regimes.js';
import type { Regime } from '../../../src/domain/register/regime.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aDossier, aFlow, dated } from './a-dossier.js';

describe('regimesOf', () => {
  it.each<[string | null, readonly Regime[], string, string]>([
    ['BE', [], '2024-06-01', 'EU'],
    ['NO', [], '2024-06-01', 'EU'],
    ['GB', [], '2020-12-31', 'EU'],
    ['GB', [], '2021-01-01', 'UK'],
    ['CH', [], '2024-06-01', 'CH'],
    ['US', [], '2024-06-01', ''],
    ['US', ['CH', 'EU'], '2024-06-01', 'EU,CH'],
    ['BE', ['UK'], '2020-12-31', 'EU'],
    ['BE', ['UK'], '2021-01-01', 'EU,UK'],
    [null, ['UK'], '2021-01-01', 'UK'],
    ['ZZ', [], '2021-01-01', ''],
  ])('of an exporter in %s also under %j on %s are "%s"', (seat, alsoUnder, on, regimes) => {
    const dossier = aDossier({ exporter: { establishedIn: seat, alsoUnder } });
    expect(regimesOf(dossier, localDate(on)).join()).toBe(regimes);
  });

  const hop = { exporterId: 'importer', recipientId: 'next', onwardOfId: 'first' };

  it('are inherited from the flow a hop continues, also when that flow has ended', () => {
    const first = dated('first', aFlow(), '2022-01-01', '2023-01-01');
    const dossier = aDossier({ flow: hop, flows: [['first', [first]]] });
    expect(regimesOf(dossier, localDate('2022-06-01'))).toEqual(['EU']);
    expect(regimesOf(dossier, localDate('2024-06-01'))).toEqual(['EU']);
  });

  it("are the exporter's own where the earlier flow is not on record", () => {
    expect(regimesOf(aDossier({ flow: hop }), localDate('2022-06-01'))).toEqual([]);
  });

  it('end, whatever a loop says', () => {
    const first = aFlow({ onwardOfId: 'first' });
    const dossier = aDossier({ flow: hop, flows: [['first', [dated('first', first)]]] });
    expect(regimesOf(dossier, localDate('2022-06-01'))).toEqual(['EU']);
  });

  it('are none without an exporter on record, and none on a day without the flow', () => {
    const nobody = { ...aDossier(), recipients: new Map() };
    expect(regimesOf(nobody, localDate('2022-06-01'))).toEqual([]);
    const over = dated('flow', aFlow(), '2021-01-01', '2022-01-01');
    expect(regimesOf(aDossier({ flows: [['flow', [over]]] }), localDate('2022-06-01'))).toEqual([]);
  });
});

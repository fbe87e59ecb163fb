import type { TableRow } from '../../src/domain/imports/cell.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { tableRow } from './previewing.js';
import type { Given } from './previewing.js';

/** The trade number of a provider that procurement's spreadsheet names in its row 31. */
export const KNOWN_NUMBER = 'NL 8123.45.678';

const WORDS =
  'Anchor Beacon Cedar Delta Ember Falcon Granite Harbour Indigo Jasper Kestrel Lantern Maple Nimbus ' +
  'Orchid Pebble Quartz Ripple Saffron Timber Umbra Violet Willow Xenon Yarrow Zephyr Amber Birch Coral ' +
  'Dune Elm Fjord Glacier Heron Iris Juniper Koral Lotus Meadow Nectar';

/**
 * Procurement's spreadsheet (SCENARIOS S8): forty rows; in row 7 the country is Holland, row 12 ends before
 * it starts, row 20 has a name like a formula, row 31 has the trade number of a provider on record.
 */
export function procurementTable(): readonly TableRow[] {
  return WORDS.split(' ').map((word, at) => {
    const row = at + 1;
    const own: Readonly<Record<number, Readonly<Record<string, Given>>>> = {
      7: { country: 'Holland' },
      12: { until: { day: localDate('2026-01-31') } },
      20: { legalName: '=HYPERLINK("https://evil.example","Timber")' },
      31: { registrationNumber: '8123.45.678', city: 'Utrecht' },
    };
    return tableRow(row, {
      kind: 'SERVICE_PROVIDER',
      legalName: `${word} Services Example BV`,
      country: 'NL',
      city: 'Rotterdam',
      registrationNumber: { number: 70_000_000 + row },
      serviceTypes: 'customer_service; Website hosting',
      from: { day: localDate('2026-11-23') },
      ...own[row],
    });
  });
}

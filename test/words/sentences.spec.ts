import { describe, expect, it } from '@jest/globals';
import type { Reason } from '../../src/domain/coverage/coverage.js';
import { explain } from '../../src/words/explain.js';
import { territoryInWords } from '../../src/words/territory-in-words.js';

type Example = readonly [Reason, { readonly nl: string; readonly en: string }];

const title = 'Clauses with Example Ltd';
const instrument = 'Commission Implementing Decision (EU) 2023/1795';

const EXAMPLES: readonly Example[] = [
  [
    { code: 'INSIDE', values: { place: 'NL', on: '2026-11-22' } },
    {
      nl: 'De plaats (Nederland) ligt op 22 november 2026 binnen het gebied: er is geen doorgifte naar een derde land.',
      en: 'The place (Netherlands) is inside the area on 22 November 2026: nothing is transferred to a third country.',
    },
  ],
  [
    { code: 'OUTSIDE', values: { place: 'GB', on: '2021-01-01' } },
    {
      nl: 'De plaats (Verenigd Koninkrijk) ligt op 1 januari 2021 buiten het gebied.',
      en: 'The place (United Kingdom) is outside the area on 1 January 2021.',
    },
  ],
  [
    { code: 'INTERNATIONAL_ORGANISATION', values: { organisation: 'EPO' } },
    {
      nl: 'De ontvanger (Europese Octrooiorganisatie) is een internationale organisatie: die valt buiten het gebied, waar haar gebouw ook staat.',
      en: 'The recipient (European Patent Organisation) is an international organisation: it is outside the area, wherever its building stands.',
    },
  ],
  [
    { code: 'CONDITION_IN_DOUBT', values: { title, condition: 'importer_under_gdpr' } },
    {
      nl: `‘${title}’ geldt misschien niet: één voorwaarde, dat de verwerking door de importeur zelf buiten de AVG valt, is niet vervuld. Of het toch geldt, beslist een mens.`,
      en: `“${title}” may not hold: one condition, that the importer's own processing falls outside the GDPR, is not met. Whether it holds all the same is for a person to decide.`,
    },
  ],
  [
    { code: 'NO_DECISION', values: { territory: 'IN', on: '2026-11-22' } },
    {
      nl: 'Er is geen adequaatheidsbesluit voor deze bestemming (India).',
      en: 'There is no finding of adequacy for this destination (India).',
    },
  ],
  [
    {
      code: 'IN_SCOPE',
      values: {
        instrument,
        territory: 'US',
        condition: 'list:dpf',
        standingFrom: '2023-09-01',
        standingTo: '9999-12-31',
      },
    },
    {
      nl: `${instrument} dekt deze bestemming (Verenigde Staten), deze ontvanger en deze gegevens, omdat de ontvanger voor deze gegevens op de lijst van het Data Privacy Framework staat (geregistreerd vanaf 1 september 2023).`,
      en: `${instrument} covers this destination (United States), this recipient and these data, since the recipient is on the Data Privacy Framework list for these data (on record from 1 September 2023).`,
    },
  ],
  [
    {
      code: 'OUT_OF_SCOPE',
      values: {
        instrument,
        territory: 'US',
        condition: 'list:dpf',
        standingFrom: '2023-09-01',
        standingTo: '2024-10-01',
      },
    },
    {
      nl: `${instrument} dekt deze ontvanger of deze gegevens niet: vereist is dat de ontvanger voor deze gegevens op de lijst van het Data Privacy Framework staat, en dat is niet zo (geregistreerd vanaf 1 september 2023 tot en met 30 september 2024).`,
      en: `${instrument} does not cover this recipient or these data: it requires that the recipient is on the Data Privacy Framework list for these data, and that is not so (on record from 1 September 2023 to 30 September 2024).`,
    },
  ],
  [
    { code: 'SCOPE_NOT_KNOWN', values: { instrument: 'Decision 2002/2/EC', condition: 'pipeda' } },
    {
      nl: 'Decision 2002/2/EC dekt dit misschien: of de ontvanger voor deze gegevens onder PIPEDA valt, is niet bekend.',
      en: 'Decision 2002/2/EC may cover it: whether the recipient is under PIPEDA for these data is not known.',
    },
  ],
  [
    {
      code: 'CONDITION_FAILS',
      values: {
        title,
        condition: 'roles',
        exporterRole: 'CONTROLLER',
        recipientRole: 'PROCESSOR',
      },
    },
    {
      nl: `‘${title}’ geldt niet: vereist is dat de rollen van de partijen erbij passen, en dat is niet zo (verwerkingsverantwoordelijke naar verwerker).`,
      en: `“${title}” does not hold: it requires that the roles of the parties fit it, and that is not so (controller to processor).`,
    },
  ],
  [
    { code: 'CONDITION_NOT_KNOWN', values: { title, condition: 'swiss_rider' } },
    {
      nl: `‘${title}’ geldt misschien: of de Zwitserse aanvulling is getekend, is niet bekend.`,
      en: `“${title}” may hold: whether the Swiss rider is signed is not known.`,
    },
  ],
  [
    {
      code: 'ASSESSMENT_STALE',
      values: { title, completedOn: '2024-03-01', reviewDueOn: '2026-03-01' },
    },
    {
      nl: `‘${title}’: de beoordeling van de doorgifte van 1 maart 2024 moest uiterlijk op 1 maart 2026 worden herzien.`,
      en: `“${title}”: the transfer impact assessment of 1 March 2024 was due for review by 1 March 2026.`,
    },
  ],
  [
    { code: 'TOOL_NO_LONGER_USABLE', values: { title, to: '2022-12-28' } },
    {
      nl: `‘${title}’: zo’n instrument is niet meer bruikbaar vanaf 28 december 2022.`,
      en: `“${title}”: such an instrument can no longer be used from 28 December 2022.`,
    },
  ],
];

describe('sentences as people read them', () => {
  const cases = EXAMPLES.map(([reason, expected]) => ({ code: reason.code, reason, expected }));

  it.each(cases)('for $code', ({ reason, expected }) => {
    for (const language of ['nl', 'en'] as const) {
      const nameOf = (code: string): string => territoryInWords(code, code, language);
      expect(explain(reason, language, nameOf)).toBe(expected[language]);
    }
  });

  it('name an open end of a listing as today', () => {
    const values = {
      instrument,
      condition: 'list:dpf',
      standingFrom: '0001-01-01',
      standingTo: '9999-12-31',
    };
    expect(explain({ code: 'OUT_OF_SCOPE', values }, 'fr', (code) => code)).toContain(
      '(inscrit du jour inconnu au jour présent)',
    );
  });

  it('leave a code of another version as it is', () => {
    expect(explain({ code: 'OF_ANOTHER_VERSION', values: {} }, 'nl', (code) => code)).toBe(
      'OF_ANOTHER_VERSION',
    );
  });
});

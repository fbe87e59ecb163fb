import { parse } from 'csv-parse/sync';

/** Columns of a file of worked cases; a file with others is refused. */
const COLUMNS = [
  'case_id',
  'as_of_date',
  'regime',
  'exporter_country',
  'exporter_role',
  'importer_country',
  'importer_role',
  'importer_attributes',
  'safeguard_on_file',
  'tia_on_file',
  'expected_outcome',
  'reason',
  'citation',
] as const;

type Column = (typeof COLUMNS)[number];

/** Every attribute key a case may carry (rules 6.11); a file with another is refused. */
const KEYS: ReadonlySet<string> = new Set(
  `safe_harbor privacy_shield dpf dpf_uk dpf_ch parent_dpf covered_entity dpf_hr data data_of sector
  pipeda provincial_employer provincial_equivalent appi_private pipa fsc_credit_information lgpd
  faroese_act automated public_body org same_group branch employee_travelling direct_collection
  remote_access data_hosted transit_country access_in_transit parent_country access_outside_eea hop
  first_hop returns_to_own_controller mixed_eu_data importer_gdpr_3_2 module eu_module swiss_rider
  sa_authorised fdpic_notified bcr_bound bcr_approved_by acquired asset_deal signatory
  processing_changed controller_authorised certificate_valid binding_commitment purpose occasional
  necessary repetitive limited_persons other_grounds_fail authority_notified persons_informed
  art30_documented person_unconscious interest_of_person treaty public_authority_exporter
  public_powers`.split(/\s+/),
);

/** One worked case: facts, day, expected answer. */
export type LegalCase = {
  readonly row: Readonly<Record<Column, string>>;
  readonly attributes: ReadonlyMap<string, string>;
};

/** Reads a file of worked cases. Throws naming the file's unknown column, or the case and its unknown key. */
export function legalCases(csv: string): readonly LegalCase[] {
  const rows = parse(csv, { skip_empty_lines: true, bom: true }) as string[][];
  const header = rows[0] ?? [];
  const strange = header.find((name) => !COLUMNS.some((column) => column === name));
  if (strange !== undefined) throw new RangeError(`Unknown column ${JSON.stringify(strange)}.`);
  const absent = COLUMNS.find((column) => !header.includes(column));
  if (absent !== undefined) throw new RangeError(`The column ${JSON.stringify(absent)} is absent.`);
  return rows.slice(1).map((cells) => {
    const row = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
    return { row: row as LegalCase['row'], attributes: attributesOf(row as LegalCase['row']) };
  });
}

function attributesOf(row: LegalCase['row']): ReadonlyMap<string, string> {
  const pairs = row.importer_attributes
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=');
      if (!KEYS.has(key)) {
        throw new RangeError(`Case ${row.case_id}: unknown key ${JSON.stringify(key)}.`);
      }
      return [key, value.join('=')];
    }),
  );
}

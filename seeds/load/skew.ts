/** Each entry as often as its weight says, to be drawn from. */
function weighted<const T extends string>(
  weights: readonly (readonly [T, number])[],
): readonly T[] {
  return weights.flatMap(([entry, weight]) => Array.from({ length: weight }, () => entry));
}

/** Where companies that export data are: most of them inside the EEA. */
// prettier-ignore
export const EXPORTER_COUNTRIES = weighted([
  ['BE', 30], ['NL', 18], ['DE', 12], ['FR', 10], ['ES', 6], ['IE', 4], ['IT', 4], ['PL', 3],
  ['GB', 10], ['CH', 6],
]);

/** Where recipients are. */
// prettier-ignore
export const RECIPIENT_COUNTRIES = weighted([
  ['BE', 22], ['NL', 15], ['DE', 10], ['FR', 8], ['IE', 6], ['ES', 3], ['SE', 2], ['PL', 2],
  ['US', 18], ['GB', 9], ['IN', 6], ['PH', 3], ['CH', 3], ['JP', 2], ['CA', 2], ['BR', 2],
  ['KR', 1], ['IL', 1], ['NZ', 1], ['SG', 1], ['ZA', 1], ['MY', 1], ['VN', 1],
]);

/** Places from which people look at data that are kept elsewhere. */
// prettier-ignore
export const ACCESS_COUNTRIES = weighted([
  ['IN', 5], ['PH', 3], ['US', 3], ['GB', 2], ['MA', 1], ['UA', 1],
]);

// prettier-ignore
export const RECIPIENT_KINDS = weighted([
  ['SERVICE_PROVIDER', 80], ['AFFILIATE', 12], ['OTHER', 5], ['AUTHORITY', 2], ['ACQUIRER', 1],
]);

// prettier-ignore
export const SERVICE_TYPES = weighted([
  ['it_infrastructure', 25], ['customer_service', 20], ['email_delivery', 12],
  ['website_hosting', 12], ['data_analysis', 10], ['payment_processing', 8],
  ['order_fulfilment', 5], ['auditing', 4], ['other_services', 4],
]);

export const PURPOSES: readonly string[] = [
  'provide_services',
  'business_purposes',
  'analysis_and_personalisation',
  'marketing_and_social_sharing',
  'claims_handling',
];

export const DATA_CATEGORIES: readonly string[] = [
  'name',
  'email_address',
  'phone_number',
  'postal_address',
  'date_of_birth',
  'financial_and_health_information',
  'national_identification_number',
  'payment_card_number',
  'app_usage_data',
];

// prettier-ignore
export const DATA_SUBJECTS = weighted([
  ['policy_holder', 60], ['claimant', 20], ['website_visitor', 12], ['newsletter_subscriber', 5],
  ['prospect', 3],
]);

import { ROLES } from '../actor.js';
import type { Role } from '../actor.js';
import { isLoopback } from './loopback.js';

/** An OpenID provider whose access tokens are accepted, and how they are read. */
export type ProviderSettings = {
  readonly issuer: string;
  readonly audience: string;
  /** Where the roles stand in a token: the name of a claim, or a path of names with dots. */
  readonly rolesClaim: string;
  /** Our roles by the provider's names. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly algorithms: readonly string[];
  /** Seconds two clocks may differ by. */
  readonly clockSkew: number;
};

/** Signatures made with a private key; a secret shared with the provider (HS256) would make us able to forge. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

const MOST_SKEW = 300;

/** What roles are called when the provider uses our names. */
const OWN_NAMES: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role, role]));

export type ProviderVariable =
  | 'OIDC_ISSUER'
  | 'OIDC_AUDIENCE'
  | 'OIDC_ROLES_CLAIM'
  | 'OIDC_ROLES'
  | 'OIDC_ALGORITHMS'
  | 'OIDC_CLOCK_SKEW';

/** What the environment says of a provider: settings, `null` when it names none, and what cannot be taken. */
export function readProviderSettings(said: (name: ProviderVariable) => string): {
  readonly settings: ProviderSettings | null;
  readonly faults: readonly string[];
} {
  const [issuer, audience] = [said('OIDC_ISSUER'), said('OIDC_AUDIENCE')];
  const algorithms = listOf(said('OIDC_ALGORITHMS'));
  const pairs = listOf(said('OIDC_ROLES')).map(pairOf);
  const skew = said('OIDC_CLOCK_SKEW');
  const faults = [
    issuer !== '' && issuerFault(issuer),
    (issuer === '') !== (audience === '') && 'OIDC_ISSUER and OIDC_AUDIENCE are given together',
    algorithms.some((each) => !ALGORITHMS.includes(each)) &&
      `OIDC_ALGORITHMS is ${said('OIDC_ALGORITHMS')}: it may list ${ALGORITHMS.join(', ')}`,
    pairs.includes(null) &&
      `OIDC_ROLES is ${said('OIDC_ROLES')}: it must read as theirs=OURS,… with ours of ${ROLES.join(', ')}`,
    (!/^\d+$/.test(skew) || Number(skew) > MOST_SKEW) &&
      `OIDC_CLOCK_SKEW is ${skew}: it must be a number of seconds from 0 to ${MOST_SKEW}`,
  ].filter((fault) => fault !== false);
  const settings: ProviderSettings = {
    issuer,
    audience,
    rolesClaim: said('OIDC_ROLES_CLAIM'),
    roles: pairs.length > 0 ? new Map(pairs.filter((pair) => pair !== null)) : OWN_NAMES,
    algorithms,
    clockSkew: Number(skew),
  };
  return { settings: issuer === '' ? null : settings, faults };
}

/** Keys fetched in the clear could be anybody's. */
function issuerFault(issuer: string): string | false {
  const isFit = URL.canParse(issuer) && isTrustworthy(new URL(issuer));
  return isFit
    ? false
    : `OIDC_ISSUER is ${issuer}: it must be an https address, or http on loopback`;
}

/** Whether an address cannot be answered by a stranger. */
export function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** One of `theirs=OURS`; `null` when it reads otherwise. */
function pairOf(text: string): readonly [string, Role] | null {
  const [, theirs = '', ours] = /^([^=]+)=(\w+)$/.exec(text) ?? [];
  const role = ROLES.find((each) => each === ours);
  return role === undefined ? null : [theirs, role];
}

import type { Actor, Role } from '../actor.js';

type Claims = Readonly<Record<string, unknown>>;

/** A subject becomes part of the audit chain: printable, and short enough for it. */
const SUBJECT = /^[\x20-\x7e]{1,190}$/;

/** Who a verified token speaks of; `null` when its subject cannot be kept. Unknown roles are no roles. */
export function actorOfClaims(
  claims: Claims,
  { rolesClaim, roles }: { readonly rolesClaim: string; readonly roles: ReadonlyMap<string, Role> },
): Actor | null {
  const { sub } = claims;
  if (typeof sub !== 'string' || !SUBJECT.test(sub)) return null;
  const held = namesOf(claimAt(claims, rolesClaim)).flatMap((name) => roles.get(name) ?? []);
  return { id: `oidc:${sub}`, name: nameOf(claims) ?? sub, roles: [...new Set(held)] };
}

/** A claim by its name, or by a path of names; a name with dots in it, such as an address, wins. */
function claimAt(claims: Claims, path: string): unknown {
  if (path in claims) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Claims)[name]
          : undefined,
      claims,
    );
}

/** Providers write a list, or words with spaces between. */
function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ');
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function nameOf({ name, preferred_username: username }: Claims): string | undefined {
  const found = [name, username].find((each) => typeof each === 'string' && each !== '');
  return typeof found === 'string' ? found.slice(0, 120) : undefined;
}

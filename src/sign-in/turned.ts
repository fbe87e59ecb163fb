/** Tells a client how to sign in; every 401 has it. */
export const CHALLENGE = 'www-authenticate';

/** Why a request is turned away at the door. */
export type Turned = {
  readonly status: 401 | 403 | 429 | 500 | 503;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const REFUSED: Turned = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This token is not accepted.',
  headers: { [CHALLENGE]: 'Bearer error="invalid_token"' },
};

export const UNREACHABLE: Turned = {
  status: 503,
  code: 'SIGN_IN_UNAVAILABLE',
  message: 'Who you are cannot be checked just now. Try again soon.',
  headers: { 'retry-after': '5' },
};

export const NOBODY: Turned = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Sign in to ask for this.',
};

export const FORBIDDEN: Turned = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'This is not for your role.',
};

/** What is ours is not shown. */
export const BROKEN: Turned = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The register could not answer. What happened is in its log.',
};

/** Whether something was counted too often. */
export function tooMany(
  counted:
    | { readonly isAllowed: true }
    | { readonly isAllowed: false; readonly isExceeded: boolean; readonly ttlInSeconds: number },
): Turned | null {
  if (counted.isAllowed || !counted.isExceeded) return null;
  return {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: `Too many requests. Try again in ${counted.ttlInSeconds} seconds.`,
    headers: { 'retry-after': String(counted.ttlInSeconds) },
  };
}

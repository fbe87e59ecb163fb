import { LANGUAGES } from '../words/language.js';
import type { Language } from '../words/language.js';

/** A server that takes mail, and for whom and in which language mail is. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its first octet (smtps). */
  readonly isSecure: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly from: string;
  /** At least one. */
  readonly to: readonly string[];
  readonly language: Language;
};

export type MailVariable = 'SMTP_URL' | 'MAIL_FROM' | 'MAIL_TO' | 'MAIL_LANGUAGE';

/** Addresses mail may go to. */
const MOST_ADDRESSES = 20;

/** A plain address in ASCII: no name beside it, no quotes, and nothing that could end a header. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,188}[a-z\d])?$/i;

/**
 * What the environment says of mail: settings, `null` when mail is off, and what cannot be taken. A fault never
 * quotes what was said, for a password may stand in it.
 */
export function readMailSettings(said: (name: MailVariable) => string): {
  readonly settings: MailSettings | null;
  readonly faults: readonly string[];
} {
  const [url, from, to] = [said('SMTP_URL'), said('MAIL_FROM'), addressesIn(said('MAIL_TO'))];
  const server = serverOf(url);
  const language = LANGUAGES.find((each) => each === said('MAIL_LANGUAGE'));
  const faults = [
    url !== '' &&
      server === null &&
      'SMTP_URL must read as smtp://host:port or smtps://user:password@host:port, with marks such as @ and / in a password written as %40 and %2F',
    (url === '') !== (from === '') && 'SMTP_URL and MAIL_FROM are given together',
    (url === '') !== (to.length === 0) && 'SMTP_URL and MAIL_TO are given together',
    from !== '' && !ADDRESS.test(from) && 'MAIL_FROM must be one plain address of mail',
    (to.length > MOST_ADDRESSES || !to.every((each) => ADDRESS.test(each))) &&
      `MAIL_TO must list plain addresses of mail with commas between, ${MOST_ADDRESSES} at most`,
    language === undefined && `MAIL_LANGUAGE must be one of ${LANGUAGES.join(', ')}`,
  ].filter((fault) => fault !== false);
  const isOn = faults.length === 0 && server !== null && language !== undefined;
  return { settings: isOn ? { ...server, from, to, language } : null, faults };
}

function addressesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

type Server = Pick<MailSettings, 'host' | 'port' | 'isSecure' | 'credentials'>;

/** Ports of submission, when an address names none (RFC 6409 and 8314). */
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

function serverOf(text: string): Server | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return null;
  if (hostname === '' || !['', '/'].includes(pathname) || search !== '' || hash !== '') return null;
  const [user, secret] = [decoded(username), decoded(password)];
  if (user === null || secret === null || (user === '') !== (secret === '')) return null;
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? PORTS[protocol] : Number(port),
    isSecure: protocol === 'smtps:',
    credentials: user === '' ? null : { user, password: secret },
  };
}

/** What stands for `%40` and its like; `null` when they stand for nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

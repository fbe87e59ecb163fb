import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../../src/reminders/mail-settings.js';

/** A mail as it came in: who the server was told it is for, and its text on the wire. */
type Received = {
  readonly to: readonly string[];
  readonly source: string;
};

/** A server of mail on this machine that keeps what it gets. */
export type MailServer = {
  readonly received: readonly Received[];
  /** What it got, as a mail program reads it. */
  readonly mails: () => Promise<readonly (Received & { readonly mail: Email })[]>;
  /** Connections at a time, at most so far. */
  readonly most: () => number;
  readonly settings: (changes?: Partial<MailSettings>) => MailSettings;
  readonly close: () => Promise<void>;
};

/** Serves in the clear unless told otherwise; `port` comes back to where a server was before. */
export async function mailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const received: Received[] = [];
  let [now, most] = [0, 0];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, done) => {
      now += 1;
      most = Math.max(most, now);
      done();
    },
    onClose: () => {
      now -= 1;
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: found } = server.server.address() as AddressInfo;
  return {
    received,
    most: () => most,
    settings: (changes = {}) => ({
      host: '127.0.0.1',
      port: found,
      isSecure: false,
      credentials: null,
      from: 'register@example.test',
      to: ['desk@example.test'],
      language: 'en',
      ...changes,
    }),
    mails: () =>
      Promise.all(
        received.map(async (each) => ({ ...each, mail: await PostalMime.parse(each.source) })),
      ),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

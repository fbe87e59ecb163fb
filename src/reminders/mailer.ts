import { createTransport } from 'nodemailer';
import { isLoopback } from '../sign-in/loopback.js';
import type { MailSettings } from './mail-settings.js';
import type { Mail } from './mail.js';

/** Milliseconds a server may take to be reached and to greet, to say anything, and for a whole mail. */
const TO_GREET = 20_000;
const TO_SAY = 60_000;
const TO_SEND = 5 * 60_000;

/** A mail that may not have gone out. Says by which code of the server or the network, and names no address. */
export class MailFailed extends Error {}

/** Hands mail to a server, over one connection for each. Credentials go over TLS, or to this machine. */
export class Mailer {
  private readonly transport;

  constructor(private readonly settings: MailSettings) {
    const { host, port, isSecure, credentials } = settings;
    this.transport = createTransport({
      host,
      port,
      secure: isSecure,
      requireTLS: credentials !== null && !isLoopback(host),
      ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
      connectionTimeout: TO_GREET,
      greetingTimeout: TO_GREET,
      socketTimeout: TO_SAY,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Sends a mail, dated by a `Date` header; answers with how many of its addresses the server refused. Throws a `MailFailed`. */
  async send(mail: Mail, date: string, stopped: AbortSignal): Promise<number> {
    const { from, to, language } = this.settings;
    try {
      const { rejected } = await this.transport.sendMail({
        from,
        to: [...to],
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@transfer-register>`,
        date,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        signal: AbortSignal.any([stopped, AbortSignal.timeout(TO_SEND)]),
      });
      return rejected.length;
    } catch (error) {
      throw new MailFailed(reasonOf(error));
    }
  }
}

/** Codes only: what a server says in words may repeat an address. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as {
    readonly code?: string;
    readonly responseCode?: number;
  };
  const codes = [code, responseCode].filter((each) => /^\w{1,40}$/.test(`${each ?? ''}`));
  return codes.length > 0 ? codes.join(' ') : 'without a code';
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailSettings } from '../../src/reminders/mail-settings.js';
import { Mailer } from '../../src/reminders/mailer.js';
import { mailServer } from '../support/mail-server.js';
import type { MailServer } from '../support/mail-server.js';

const MAIL = { id: 'x', subject: 'x', text: 'x' };
const DATE = 'Wed, 25 Nov 2026 09:00:00 +0000';

function sent(settings: MailSettings): Promise<number> {
  return new Mailer(settings).send(MAIL, DATE, new AbortController().signal);
}

describe('the credentials of a mail server', () => {
  const credentials = { user: 'register', password: 'open sesame' };
  const heard: string[] = [];
  let server: MailServer;
  beforeEach(async () => {
    heard.length = 0;
    server = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username = '', password = '' }, _session, done) => {
        heard.push(`${username} ${password}`);
        done(password === credentials.password ? null : new Error('535 no'), { user: username });
      },
    });
  });
  afterEach(() => server.close());

  it('are given to a server on this machine', async () => {
    expect(await sent(server.settings({ credentials }))).toBe(0);
    expect(heard).toEqual(['register open sesame']);
    expect(server.received).toHaveLength(1);
  });

  it('that are wrong are told by the code of the server', async () => {
    const wrong = { user: 'register', password: 'wrong' };
    await expect(sent(server.settings({ credentials: wrong }))).rejects.toThrow(/^EAUTH 535$/);
  });

  it('are never given to another machine that does not encrypt', async () => {
    // 0.0.0.0 leads to this machine, and is not known to.
    const settings = server.settings({ credentials, host: '0.0.0.0' });
    await expect(sent(settings)).rejects.toThrow(/^ETLS/);
    expect(heard).toEqual([]);
  });

  it('are never given to a server whose certificate nobody vouches for', async () => {
    const encrypting = await mailServer({ secure: true });
    const settings = encrypting.settings({ credentials, isSecure: true });
    await expect(sent(settings)).rejects.toThrow(/^(E\w+|\w*CERT\w*|\w*SIGNED\w*)( \d+)?$/);
    expect(encrypting.received).toEqual([]);
    await encrypting.close();
  });
});

import { describe, expect, it } from '@jest/globals';
import { configuration } from '../../src/configuration.js';

const MAIL = {
  SMTP_URL: 'smtps://register:secret%40pass%2Fword@mail.example:2465',
  MAIL_FROM: 'register@example.test',
  MAIL_TO: 'privacy@example.test, dpo+desk@example.test',
  MAIL_LANGUAGE: 'fr',
};

describe('the settings of mail', () => {
  it('are none when the environment says nothing: no mail is sent', () => {
    expect(configuration({}).mail).toBeNull();
    expect(configuration({ MAIL_LANGUAGE: 'nl' }).mail).toBeNull();
  });

  it('are read from four variables', () => {
    expect(configuration(MAIL).mail).toEqual({
      host: 'mail.example',
      port: 2465,
      isSecure: true,
      credentials: { user: 'register', password: 'secret@pass/word' },
      from: 'register@example.test',
      to: ['privacy@example.test', 'dpo+desk@example.test'],
      language: 'fr',
    });
  });

  it.each<{ url: string; server: object }>`
    url                          | server
    ${'smtp://relay.example'}    | ${{ host: 'relay.example', port: 587, isSecure: false, credentials: null }}
    ${'smtps://relay.example/'}  | ${{ host: 'relay.example', port: 465, isSecure: true, credentials: null }}
    ${'smtp://relay.example:25'} | ${{ host: 'relay.example', port: 25, isSecure: false, credentials: null }}
    ${'smtp://[::1]:2525'}       | ${{ host: '::1', port: 2525, isSecure: false, credentials: null }}
  `('take $url', ({ url, server }) => {
    expect(configuration({ ...MAIL, SMTP_URL: url }).mail).toMatchObject(server);
  });

  it.each<{ what: string; change: Partial<Record<keyof typeof MAIL, string>>; named: string }>`
    what                            | change                                                    | named
    ${'an address of the web'}      | ${{ SMTP_URL: 'https://u:secretpass@mail.example' }}      | ${'SMTP_URL'}
    ${'a user without a password'}  | ${{ SMTP_URL: 'smtps://secretpass@mail.example' }}        | ${'SMTP_URL'}
    ${'a password without a user'}  | ${{ SMTP_URL: 'smtps://:secretpass@mail.example' }}       | ${'SMTP_URL'}
    ${'a path'}                     | ${{ SMTP_URL: 'smtps://u:secretpass@mail.example/x' }}    | ${'SMTP_URL'}
    ${'a question'}                 | ${{ SMTP_URL: 'smtps://u:secretpass@mail.example?x=y' }}  | ${'SMTP_URL'}
    ${'a port of no number'}        | ${{ SMTP_URL: 'smtps://u:secretpass@mail.example:x' }}    | ${'SMTP_URL'}
    ${'a half-written mark'}        | ${{ SMTP_URL: 'smtps://u:secretpass%4@mail.example' }}    | ${'SMTP_URL'}
    ${'a mark nobody wrote as one'} | ${{ SMTP_URL: 'smtps://u:secretpass/x@mail.example' }}    | ${'SMTP_URL'}
    ${'nothing at all'}             | ${{ SMTP_URL: 'secretpass' }}                             | ${'SMTP_URL'}
    ${'no sender'}                  | ${{ MAIL_FROM: '' }}                                      | ${'MAIL_FROM'}
    ${'nobody to send to'}          | ${{ MAIL_TO: ' , ' }}                                     | ${'MAIL_TO'}
    ${'a sender without a server'}  | ${{ SMTP_URL: '' }}                                       | ${'SMTP_URL'}
    ${'a sender with a name'}       | ${{ MAIL_FROM: 'Register <register@example.test>' }}      | ${'MAIL_FROM'}
    ${'two senders'}                | ${{ MAIL_FROM: 'a@example.test,b@example.test' }}         | ${'MAIL_FROM'}
    ${'a header in a sender'}       | ${{ MAIL_FROM: 'a@example.test\r\nBcc: b@example.test' }} | ${'MAIL_FROM'}
    ${'a header in an address'}     | ${{ MAIL_TO: 'a@example.test\nBcc: b@example.test' }}     | ${'MAIL_TO'}
    ${'an address without a host'}  | ${{ MAIL_TO: 'privacy' }}                                 | ${'MAIL_TO'}
    ${'too many addresses'}         | ${{ MAIL_TO: 'a@example.test,'.repeat(21) }}              | ${'MAIL_TO'}
    ${'a language we do not speak'} | ${{ MAIL_LANGUAGE: 'es' }}                                | ${'MAIL_LANGUAGE'}
  `('refuse $what, and quote no password', ({ change, named }) => {
    const reading = (): unknown => configuration({ ...MAIL, ...change });
    expect(reading).toThrow(named);
    expect(reading).not.toThrow(/secret/);
  });
});

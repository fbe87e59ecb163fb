import { describe, expect, it } from '@jest/globals';
import { webDomain } from '../../../src/domain/likeness/web-domain.js';
import { table } from '../table.js';

describe('the domain of a web address', () => {
  it.each(table<'website' | 'domain'>`
    website                                    | domain
    ${'https://www.cloudmail.example/en?x=1'}  | ${'cloudmail.example'}
    ${'http://cloudmail.example:8080/#top'}    | ${'cloudmail.example'}
    ${'//cloudmail.example'}                   | ${'cloudmail.example'}
    ${' WWW.CloudMail.Example. '}              | ${'cloudmail.example'}
    ${'mailto:info@cloudmail.example'}         | ${'cloudmail.example'}
    ${'https://me:secret@cloudmail.example/'}  | ${'cloudmail.example'}
    ${'shop.cloudmail.example'}                | ${'shop.cloudmail.example'}
    ${'www.example'}                           | ${null}
    ${'localhost'}                             | ${null}
    ${'not known'}                             | ${null}
    ${'none. really'}                          | ${null}
    ${''}                                      | ${null}
  `)('of $website is $domain', ({ website, domain }) => {
    expect(webDomain(website)).toBe(domain);
  });
});

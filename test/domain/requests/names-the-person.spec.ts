import { describe, expect, it } from '@jest/globals';
import { namesThePerson } from '../../../src/domain/requests/names-the-person.js';

const PERSON = { name: 'Ann-Sofie de Vries', email: 'a.devries@voorbeeld.example' };

describe('whether a text names the person', () => {
  it.each([
    ['The complaint of Ann-Sofie de Vries', true],
    ['VRIES asked again', true],
    ['sofie rang', true],
    ['Mail to A.DeVries@voorbeeld.example came back', true],
    ['Asked again by the same person', false],
    ['Ann is short, and a word of its own', false],
    ['She devries nothing', false],
    ['', false],
  ])('%j: %s', (text, names) => {
    expect(namesThePerson(text, PERSON)).toBe(names);
  });

  it('looks for a short name only as a whole, and for no address that is not known', () => {
    const person = { name: 'Bo Li', email: null };
    expect(namesThePerson('Bo Li wrote', person)).toBe(true);
    expect(namesThePerson('Bo wrote', person)).toBe(false);
  });

  it('finds nothing of a name without letters', () => {
    expect(namesThePerson('who?', { name: '—', email: null })).toBe(false);
  });
});

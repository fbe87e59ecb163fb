import { describe, expect, it } from '@jest/globals';
import { PAUSE_GROUNDS, POLICY_IDS } from '../../src/domain/deadlines/deadline-policy.js';
import { DEADLINE_STANDINGS } from '../../src/domain/deadlines/standing-on.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { deadlinePolicyInWords } from '../../src/words/deadline-policy-in-words.js';
import { deadlineStandingInWords } from '../../src/words/deadline-standing-in-words.js';
import { LANGUAGES } from '../../src/words/language.js';
import { pauseGroundInWords } from '../../src/words/pause-ground-in-words.js';

describe('the words of deadlines', () => {
  it.each(LANGUAGES)('name each policy, standing and ground differently, in %s', (language) => {
    const on = localDate('2026-11-25');
    const named = [
      POLICY_IDS.map((id) => deadlinePolicyInWords(id, on, language).name),
      DEADLINE_STANDINGS.map((standing) => deadlineStandingInWords(standing, language)),
      PAUSE_GROUNDS.map((ground) => pauseGroundInWords(ground, language)),
    ];
    for (const names of named) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
    }
  });

  it('say of a copy that the time limit is our own', () => {
    const on = localDate('2026-11-25');
    const said = LANGUAGES.map(
      (language) => deadlinePolicyInWords('SAFEGUARD_COPY', on, language).name,
    );
    expect(said).toEqual([
      'Kopie van een waarborg: onze eigen termijn',
      'Copy of a safeguard: our own time limit',
      'Copie d’une garantie : notre propre délai',
      'Kopie einer Garantie: unsere eigene Frist',
    ]);
  });

  it('are those people know', () => {
    expect(LANGUAGES.map((language) => deadlineStandingInWords('OVERDUE', language))).toEqual([
      'Te laat',
      'Overdue',
      'En retard',
      'Überfällig',
    ]);
    expect(LANGUAGES.map((language) => pauseGroundInWords('FEE', language))).toEqual([
      'Betaling van de vergoeding',
      'Payment of the fee',
      'Paiement des frais',
      'Zahlung der Gebühr',
    ]);
  });
});

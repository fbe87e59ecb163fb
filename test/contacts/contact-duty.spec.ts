import { describe, expect, it } from '@jest/globals';
import { dutyOf } from '../../src/contacts/contact-duty.js';

describe('the duty of a contact', () => {
  it.each([
    ['Data Protection Officer', 'DATA_PROTECTION_OFFICER'],
    ['Group DPO', 'DATA_PROTECTION_OFFICER'],
    ['Functionaris voor gegevensbescherming', 'DATA_PROTECTION_OFFICER'],
    ['Functionaris gegevensbescherming (FG)', 'DATA_PROTECTION_OFFICER'],
    ['Déléguée à la protection des données', 'DATA_PROTECTION_OFFICER'],
    ['Délégué à la protection des données', 'DATA_PROTECTION_OFFICER'],
    ['Datenschutzbeauftragte', 'DATA_PROTECTION_OFFICER'],
    ['Representative under Article 27 GDPR', 'REPRESENTATIVE'],
    ['EU representative', 'REPRESENTATIVE'],
    ['Vertegenwoordiger in de Unie', 'REPRESENTATIVE'],
    ['Sales representative', 'OTHER'],
    ['Privacy desk', 'OTHER'],
    [null, 'OTHER'],
  ])('is read from %s as %s', (role, duty) => {
    expect(dutyOf(role)).toBe(duty);
  });
});

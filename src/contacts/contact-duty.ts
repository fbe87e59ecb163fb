/** What a contact is there for, as far as a record of processing asks. */
export type ContactDuty = 'DATA_PROTECTION_OFFICER' | 'REPRESENTATIVE' | 'OTHER';

const OFFICER =
  /\bDPO\b|\bFG\b|\bDPD\b|\bDSB\b|data protection officer|functionaris (voor )?(de )?gegevensbescherming|délégué(e)? à la protection|datenschutzbeauftragte/i;

const REPRESENTATIVE =
  /article 27|artikel 27|(eu|uk|eea)[ -]representative|^representative$|^vertegenwoordiger|^représentant|^vertreter/i;

/** Reads the duty from how somebody wrote what the person does: the register has no list of duties. */
export function dutyOf(role: string | null): ContactDuty {
  if (role !== null && OFFICER.test(role)) return 'DATA_PROTECTION_OFFICER';
  return role !== null && REPRESENTATIVE.test(role.trim()) ? 'REPRESENTATIVE' : 'OTHER';
}

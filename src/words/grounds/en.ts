import type { GroundWords } from './ground-words.js';

export const en: GroundWords = {
  names: {
    INSIDE: 'stays inside the area of the law',
    SAME_ENTITY: 'the same company',
    DIRECT_COLLECTION: 'given directly by you',
    RETURN: 'back to the client',
    INTERIM: 'interim rule',
    ADEQUACY: 'adequacy decision',
    CLAUSES: 'standard contractual clauses',
    MODULE_FOUR: 'standard contractual clauses, Module Four',
    UK_AGREEMENT: 'UK model contract (IDTA)',
    FORMER_CLAUSES: 'former model clauses',
    BINDING_RULES: 'binding corporate rules',
    CODE_OR_CERTIFICATION: 'code of conduct or certification',
    OWN_CLAUSES: 'own contractual clauses',
    PUBLIC_INSTRUMENT: 'arrangement between public bodies',
    DEROGATION: 'exception in the law',
    NEEDS_REVIEW: 'not settled yet',
    NOT_COVERED: 'no safeguard on record',
    NO_LAW: 'under none of the three laws',
  },
  sentences: {
    INSIDE:
      'The data stay inside the European Economic Area (EEA), where the same privacy rules apply everywhere; no transfer tool is needed.',
    INSIDE_UK: 'The data stay in the United Kingdom; no transfer tool is needed.',
    INSIDE_CH: 'The data stay in Switzerland; no transfer tool is needed.',
    SAME_ENTITY:
      'This is a branch of the company that already holds the data; the data do not go to another company.',
    DIRECT_COLLECTION: 'You give these data to the recipient yourself; we do not pass them on.',
    RETURN: 'The data go back to the company for which they are processed.',
    INTERIM:
      'An interim rule applies there, so that this does not count as a transfer to a country outside the EEA[ ({instrument})].',
    INTERIM_UK:
      'An interim rule applies there, so that this does not count as a transfer to another country[ ({instrument})].',
    INTERIM_CH:
      'An interim rule applies there, so that this does not count as a transfer to another country[ ({instrument})].',
    ADEQUACY:
      'The European Commission has found[ in Decision {instrument}] that personal data are protected well enough there[; {partial}].',
    ADEQUACY_UK:
      'The United Kingdom has found that personal data are protected well enough there[ ({instrument})][; {partial}].',
    ADEQUACY_CH:
      'The Swiss Federal Council has found that personal data are protected well enough there[ ({instrument})][; {partial}].',
    CLAUSES:
      'Standard contractual clauses that protect your data have been agreed[ ({module})]; you can ask for a copy of them.',
    MODULE_FOUR:
      'Standard contractual clauses have been agreed ({module}: the company gives data back to the client it works for).',
    UK_AGREEMENT:
      'An International Data Transfer Agreement, the UK model contract for transfers, has been signed; you can ask for a copy of it.',
    FORMER_CLAUSES:
      'Former model clauses of the European Commission apply; you can ask for a copy of them.',
    BINDING_RULES:
      'The companies are bound by binding corporate rules, which a supervisory authority has approved; you can ask what they say.',
    CODE_OR_CERTIFICATION:
      'The recipient has bound itself to an approved code of conduct or certification.',
    OWN_CLAUSES:
      'Own contractual clauses have been agreed, with the involvement of a supervisory authority; you can ask for a copy of them.',
    PUBLIC_INSTRUMENT: 'There is a binding arrangement between public bodies.',
    DEROGATION: 'The transfer rests on an exception in the law[: {exception} ({article})].',
    NEEDS_REVIEW:
      'For this transfer it is not settled yet which safeguard applies; we are looking into it.',
    NOT_COVERED: 'For this transfer no safeguard is on record; we are looking into it.',
    NO_LAW: 'The GDPR does not apply to this transfer, nor does the UK or the Swiss law.',
  },
  partial: 'it does not apply to everybody there, but it does to this transfer',
  modules: { M1: 'Module One', M2: 'Module Two', M3: 'Module Three', M4: 'Module Four' },
  exceptions: {
    A: 'you have explicitly consented to it',
    B: 'it is necessary for a contract with you',
    C: 'it is necessary for a contract in your interest',
    D: 'there is an important reason of public interest',
    E: 'it is necessary for a legal claim',
    F: 'it is necessary to protect somebody’s life or health',
    G: 'the data come from a public register',
    '2': 'there is a compelling legitimate interest, and the supervisory authority has been told',
  },
  swissExceptions: {
    A: 'you have expressly consented to it',
    B: 'it is directly connected with a contract with you or in your interest',
    C: 'it is necessary for an overriding public interest or a legal claim',
    D: 'it is necessary to protect somebody’s life or health',
    E: 'you have made the data public yourself',
    F: 'the data come from a register provided for by law',
  },
};

import type { RecipientKind } from '../domain/register/recipient.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<RecipientKind, Readonly<Record<Language, string>>>> = {
  AFFILIATE: {
    nl: 'aangesloten bedrijf',
    en: 'affiliate',
    fr: 'société affiliée',
    de: 'verbundenes Unternehmen',
  },
  SERVICE_PROVIDER: {
    nl: 'dienstverlener',
    en: 'service provider',
    fr: 'prestataire de services',
    de: 'Dienstleister',
  },
  AUTHORITY: { nl: 'autoriteit', en: 'authority', fr: 'autorité', de: 'Behörde' },
  ACQUIRER: { nl: 'overnemer', en: 'acquirer', fr: 'acquéreur', de: 'Erwerber' },
  OTHER: {
    nl: 'andere ontvanger',
    en: 'other recipient',
    fr: 'autre destinataire',
    de: 'anderer Empfänger',
  },
};

/** A kind of recipient as people call it; a word that is none shows as itself. */
export function recipientKindInWords(kind: string, language: Language): string {
  return isKind(kind) ? WORDS[kind][language] : kind;
}

function isKind(kind: string): kind is RecipientKind {
  return kind in WORDS;
}

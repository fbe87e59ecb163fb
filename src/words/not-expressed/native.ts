import type { NotExpressedWords } from './not-expressed-words.js';

export const native = {
  CONTACTS: {
    nl: 'Contactpersonen staan er niet in: uit een bestand kunnen zij niet worden gewist.',
    en: 'People to contact are not in it: they could not be erased from a file.',
    fr: 'Les personnes de contact n’y figurent pas : elles ne pourraient pas être effacées d’un fichier.',
    de: 'Ansprechpersonen stehen nicht darin: Aus einer Datei könnten sie nicht gelöscht werden.',
  },
  REQUESTERS: {
    nl: 'Verzoeken van mensen staan alleen in de hele geschiedenis; wie ze deed, staat er nooit in, en brieven evenmin.',
    en: 'Requests of people are in the whole history only; who made them is never in it, nor are letters.',
    fr: 'Les demandes des personnes ne figurent que dans l’historique complet ; leurs auteurs et les lettres n’y figurent jamais.',
    de: 'Anfragen von Personen stehen nur in der ganzen Geschichte; wer sie stellte, steht nie darin, und Briefe auch nicht.',
  },
  TOKENS: {
    nl: 'Toegangstokens en herhaalsleutels van opdrachten staan er niet in.',
    en: 'API tokens and the keys of repeated commands are not in it.',
    fr: 'Les jetons d’accès et les clés de commandes répétées n’y figurent pas.',
    de: 'Zugangstoken und Schlüssel wiederholter Befehle stehen nicht darin.',
  },
} as const satisfies NotExpressedWords;

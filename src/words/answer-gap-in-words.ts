import type { AnswerGap, AnswerGapCode } from '../domain/answers/answer-gap.js';
import { filled } from './filled.js';
import type { Language } from './language.js';
import { territoryInWords } from './territory-in-words.js';

/** A sentence for each gap. `{name}` takes a value; `[...]` is left out when a value in it is absent. */
const WORDS: Readonly<Record<AnswerGapCode, Readonly<Record<Language, string>>>> = {
  NO_ANSWER: {
    nl: 'Het antwoord is nog niet geschreven: vul de passage `answer`.',
    en: 'The answer is not written yet: fill the passage `answer`.',
    fr: 'La réponse n’est pas encore rédigée : remplissez le passage `answer`.',
    de: 'Die Antwort ist noch nicht geschrieben: Füllen Sie die Passage `answer`.',
  },
  NO_RELATION: {
    nl: 'Niet bekend is wat de persoon voor ons is: de brief noemt iedereen die gegevens ontvangt.',
    en: 'What the person is to us is not known: the letter names everybody who receives data.',
    fr: 'On ne sait pas ce que la personne est pour nous : la lettre cite tous ceux qui reçoivent des données.',
    de: 'Nicht bekannt ist, was die Person für uns ist: Der Brief nennt alle, die Daten erhalten.',
  },
  NOBODY_FOUND: {
    nl: 'Het register bevat op deze dag niets dat de brief zou noemen.',
    en: 'The register holds nothing on this day that the letter would name.',
    fr: 'Le registre ne contient rien, à ce jour, que la lettre citerait.',
    de: 'Das Register enthält für diesen Tag nichts, das der Brief nennen würde.',
  },
  NOT_FOUND: {
    nl: 'Gevraagd is naar {about}; daarover bevat het register op deze dag niets.',
    en: 'The request is about {about}; the register holds nothing on that on this day.',
    fr: 'La demande porte sur {about} ; le registre ne contient rien à ce sujet à ce jour.',
    de: 'Gefragt ist nach {about}; dazu enthält das Register für diesen Tag nichts.',
  },
  PEOPLE_NOT_RECORDED: {
    nl: 'Van een aantal gegevensstromen is niet vastgelegd van wie de gegevens zijn: {count}. De brief noemt ze niet.',
    en: 'For some data flows it is not recorded whose data they carry: {count}. The letter does not name them.',
    fr: 'Pour certains flux, il n’est pas inscrit de qui sont les données : {count}. La lettre ne les cite pas.',
    de: 'Bei einigen Datenflüssen ist nicht eingetragen, wessen Daten es sind: {count}. Der Brief nennt sie nicht.',
  },
  COUNTRY_NOT_KNOWN: {
    nl: 'Het land van vestiging van {recipient} is niet bekend.',
    en: 'The country in which {recipient} is established is not known.',
    fr: 'Le pays d’établissement de {recipient} est inconnu.',
    de: 'Das Land, in dem {recipient} niedergelassen ist, ist nicht bekannt.',
  },
  CITY_NOT_KNOWN: {
    nl: 'De plaats waar {recipient} gevestigd is, is niet bekend; de brief zegt dat.',
    en: 'The city in which {recipient} is established is not known; the letter says so.',
    fr: 'La ville où est établie {recipient} est inconnue ; la lettre le dit.',
    de: 'Der Ort, an dem {recipient} niedergelassen ist, ist nicht bekannt; der Brief sagt das.',
  },
  PLACE_NOT_KNOWN: {
    nl: 'Niet bekend is waar {recipient} de gegevens bewaart of bekijkt; de brief zegt dat.',
    en: 'Where {recipient} stores or looks at the data is not known; the letter says so.',
    fr: 'On ne sait pas où {recipient} conserve ou consulte les données ; la lettre le dit.',
    de: 'Nicht bekannt ist, wo {recipient} die Daten speichert oder einsieht; der Brief sagt das.',
  },
  NOT_COVERED: {
    nl: 'Voor de doorgifte aan {recipient}[ ({place})] is geen waarborg vastgelegd; de brief zegt dat.',
    en: 'For the transfer to {recipient}[ ({place})] no safeguard is on record; the letter says so.',
    fr: 'Aucune garantie n’est inscrite pour le transfert à {recipient}[ ({place})] ; la lettre le dit.',
    de: 'Für die Übermittlung an {recipient}[ ({place})] ist keine Garantie eingetragen; der Brief sagt das.',
  },
  NEEDS_REVIEW: {
    nl: 'Over de doorgifte aan {recipient}[ ({place})] moet een mens nog beslissen; de brief zegt dat.',
    en: 'A person has yet to decide on the transfer to {recipient}[ ({place})]; the letter says so.',
    fr: 'Une personne doit encore se prononcer sur le transfert à {recipient}[ ({place})] ; la lettre le dit.',
    de: 'Über die Übermittlung an {recipient}[ ({place})] muss noch ein Mensch entscheiden; der Brief sagt das.',
  },
  NO_ORIGINAL: {
    nl: 'De getekende tekst van ‘{title}’ is niet bewaard.',
    en: 'The signed text of “{title}” is not stored.',
    fr: 'Le texte signé de « {title} » n’est pas conservé.',
    de: 'Der unterzeichnete Text von „{title}“ ist nicht hinterlegt.',
  },
  NO_REDACTED_COPY: {
    nl: 'Van ‘{title}’ is er nog geen bewerkte kopie om mee te sturen.',
    en: 'There is no redacted copy of “{title}” to send along yet.',
    fr: 'Il n’y a pas encore de copie expurgée de « {title} » à joindre.',
    de: 'Von „{title}“ gibt es noch keine geschwärzte Kopie zum Mitsenden.',
  },
  NO_DESK_ADDRESS: {
    nl: 'Geen privacyverklaring die op deze dag geldt, noemt een e-mailadres voor deze regio.',
    en: 'No privacy statement in force on this day names an e-mail address for this region.',
    fr: 'Aucune déclaration de confidentialité en vigueur ce jour-là n’indique d’adresse e-mail pour cette région.',
    de: 'Keine Datenschutzerklärung, die an diesem Tag gilt, nennt eine E-Mail-Adresse für diese Region.',
  },
  NO_AUTHORITY: {
    nl: 'Het register wijst niet één toezichthouder aan voor het land van het bedrijf[ ({country})]; de brief noemt er geen bij naam.',
    en: 'The register does not point to a single supervisory authority for the company’s country[ ({country})]; the letter names none.',
    fr: 'Le registre n’indique pas une seule autorité de contrôle pour le pays de la société[ ({country})] ; la lettre n’en nomme aucune.',
    de: 'Das Register weist für das Land des Unternehmens[ ({country})] nicht eine einzige Aufsichtsbehörde aus; der Brief nennt keine.',
  },
};

/** What is missing in a letter, as a sentence. */
export function answerGapInWords({ code, values }: AnswerGap, language: Language): string {
  return filled(WORDS[code][language], (name) => {
    const value = values[name];
    const isPlace = name === 'place' || name === 'country';
    return value !== undefined && isPlace ? territoryInWords(value, value, language) : value;
  });
}

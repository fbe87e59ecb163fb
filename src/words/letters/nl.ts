import type { LetterWords } from './letter-words.js';

export const nl: LetterWords = {
  subjects: {
    AFFILIATE_LIST: 'Welke bedrijven van onze groep uw gegevens ontvangen, en waar',
    RECIPIENTS_OF_MY_DATA: 'Wie uw gegevens ontvangt',
    SAFEGUARD_COPY: 'Hoe uw gegevens in het buitenland beschermd zijn',
    EXTENSION: 'Wij hebben meer tijd nodig voor uw verzoek',
    REFUSAL: 'Wij voldoen niet aan uw verzoek',
    OTHER: 'Ons antwoord op uw verzoek',
  },
  labels: {
    date: 'Datum',
    reference: 'Ons kenmerk',
    requestOf: 'Uw verzoek van',
    relation: 'Uw relatie met ons',
    asOf: 'Stand van het register op',
    knownAt: 'Zoals bekend op',
    rules: 'Versie van de regels',
  },
  mark: 'Voorbeeld: in deze brief staan verzonnen bedrijven of gegevens.',
  foot: '{company} · ons kenmerk {reference}',
  named: 'Geachte {name},',
  unnamed: 'Geachte heer of mevrouw,',
  farewell: 'Met vriendelijke groet,',
  notKnown: 'niet bekend',
  openings: {
    AFFILIATE_LIST:
      'U vroeg ons welke bedrijven van onze groep uw gegevens ontvangen en waar die bedrijven zijn. In deze brief leest u ons antwoord.',
    RECIPIENTS_OF_MY_DATA:
      'U vroeg ons aan wie wij uw gegevens geven. In deze brief leest u ons antwoord.',
    SAFEGUARD_COPY:
      'U vroeg ons om een kopie van de afspraken die uw gegevens in het buitenland beschermen. In deze brief leest u ons antwoord.',
    EXTENSION: 'Wij hebben uw verzoek ontvangen en zijn ermee bezig.',
    REFUSAL: 'Wij hebben uw verzoek ontvangen en bekeken.',
    OTHER: 'Wij hebben uw verzoek ontvangen. In deze brief leest u ons antwoord.',
  },
  answer: '[Hier staat het antwoord.]',
  closing: 'Hebt u vragen over deze brief? Dan helpen wij u graag[. Schrijf naar {email}].',
  remedy: {
    heading: 'Bent u het niet eens met dit antwoord?',
    complaint:
      'U kunt een klacht indienen bij de toezichthouder voor gegevensbescherming: {authority}[, {website}] ({article}).',
    complaintUnnamed:
      'U kunt een klacht indienen bij de toezichthouder voor gegevensbescherming van dit land: {country} ({article}).',
    elsewhere:
      'Woont of werkt u in een ander land van de Europese Economische Ruimte? Dan kunt u ook bij de toezichthouder daar terecht.',
    report:
      'U kunt dit melden bij de toezichthouder voor gegevensbescherming: {authority}[, {website}] ({article}).',
    reportUnnamed:
      'U kunt dit melden bij de toezichthouder voor gegevensbescherming van dit land: {country} ({article}).',
    court: 'U kunt ook naar de rechter gaan ({article}).',
  },
  affiliates: {
    promised: 'Onze privacyverklaring zegt dat u deze lijst kunt opvragen.',
    heading: 'Bedrijven per land',
    summary: (companies, countries) =>
      `Op de dag die hierboven staat, ${companies === 1 ? 'ontving 1 bedrijf' : `ontvingen ${companies} bedrijven`} van onze groep zulke gegevens, in ${countries === 1 ? '1 land' : `${countries} landen`}.`,
    anyRelation:
      'Wij weten niet wat uw relatie met ons is. Daarom noemen wij alle bedrijven van onze groep die gegevens van mensen ontvangen. Niet al die bedrijven hebben dus ook gegevens van u.',
    nobody:
      'Op de dag die hierboven staat, ontving volgens ons register geen enkel bedrijf van onze groep zulke gegevens.',
    caption: 'Bedrijven in dit land: {country}',
    countryNotKnown: 'Land niet bekend',
    cityNotKnown: 'plaats niet bekend',
    columns: {
      company: 'Bedrijf',
      place: 'Plaats',
      activity: 'Wat het bedrijf doet',
      purposes: 'Waarvoor het de gegevens ontvangt',
    },
    of: '{companies}: {sentence}',
    from: '{name}, gegevens van {exporters}',
    storedIn: 'Opgeslagen of bekeken in dit land: {place}. {sentence}',
    storedSomewhere:
      'Waar de gegevens worden opgeslagen of bekeken, is ons niet bekend. {sentence}',
    formerHeading: 'Bedrijven die uw gegevens niet meer ontvangen',
    former: (companies) =>
      `${companies === 1 ? '1 bedrijf staat' : `${companies} bedrijven staan`} niet meer in de lijst. ${companies === 1 ? 'Het ontving' : 'Zij ontvingen'} eerder zulke gegevens als bedrijf van onze groep, maar op de dag die hierboven staat niet meer.`,
    formerNone:
      'Er zijn geen bedrijven van onze groep die eerder zulke gegevens ontvingen en nu niet meer.',
    formerColumns: { company: 'Bedrijf', country: 'Land', last: 'Laatste dag' },
  },
  recipients: {
    heading: 'Ontvangers',
    caption: '{kind}: wie gegevens ontvangt, waar en waarvoor',
    summary: (recipients) =>
      `Op de dag die hierboven staat, ${recipients === 1 ? 'ontving 1 ander' : `ontvingen ${recipients} anderen`} zulke gegevens van ons of via iemand aan wie wij ze geven.`,
    anyRelation:
      'Wij weten niet wat uw relatie met ons is. Daarom noemen wij iedereen die gegevens van ons ontvangt. Niet al deze ontvangers hebben dus ook gegevens van u.',
    nobody:
      'Op de dag die hierboven staat, ontving volgens ons register niemand zulke gegevens van ons.',
    kinds: {
      AFFILIATE: 'Bedrijven van onze groep',
      SERVICE_PROVIDER: 'Bedrijven die voor ons werken',
      AUTHORITY: 'Overheden en toezichthouders',
      ACQUIRER: 'Bedrijven die iets van ons overnamen',
      OTHER: 'Andere ontvangers',
    },
    columns: {
      recipient: 'Ontvanger',
      place: 'Waar de gegevens worden opgeslagen of bekeken',
      data: 'Welke gegevens',
      purposes: 'Waarvoor',
      since: 'Sinds',
      period: 'Periode',
    },
    through: '{name} (via {through})',
    period: '{from} tot en met {to}',
    outside: {
      EU: 'Ontvangers buiten de Europese Economische Ruimte',
      UK: 'Ontvangers buiten het Verenigd Koninkrijk',
      CH: 'Ontvangers buiten Zwitserland',
    },
    outsideIntro: 'Hier leest u hoe uw gegevens daar beschermd zijn ({article}).',
    formerHeading: 'Eerdere ontvangers',
    formerIntro:
      'Deze ontvangers kregen eerder zulke gegevens, maar op de dag die hierboven staat niet meer. Wij noemen alles wat in ons register staat, hoe lang geleden ook.',
    formerNone: 'In ons register staan geen eerdere ontvangers van zulke gegevens.',
  },
  categories: {
    intro: 'In deze brief noemen wij soorten ontvangers, en geen namen.',
    why: {
      NOT_YET_IDENTIFIED:
        'Wij weten namelijk nog niet welke ontvangers het zullen zijn ({article}[; {case}]).',
      MANIFESTLY_UNFOUNDED:
        'Wij vinden uw verzoek om namen namelijk duidelijk ongegrond ({article}[; {case}]).',
      EXCESSIVE: 'Wij vinden uw verzoek om namen namelijk buitensporig ({article}[; {case}]).',
      PERSON_CHOSE_CATEGORIES:
        'Daar hebt u zelf om gevraagd. Wilt u toch de namen weten? Dan kunt u die altijd opvragen ({article}[; {case}]).',
    },
    caption: 'Soorten ontvangers',
    columns: {
      category: 'Soort ontvanger',
      data: 'Welke gegevens',
      purposes: 'Waarvoor',
      places: 'Waar de gegevens worden opgeslagen of bekeken',
    },
    ofType: '{kind}: {types}',
  },
  copies: {
    promised: 'Onze privacyverklaring zegt dat u zo’n kopie kunt opvragen.',
    nobody:
      'In ons register staat geen doorgifte van zulke gegevens waarover uw vraag gaat, op de dag die hierboven staat.',
    notFound: 'In ons register vonden wij hierover geen doorgifte van zulke gegevens: {about}.',
    owedHeading: 'Afspraken waarvan u een kopie krijgt',
    owed: 'Deze afspraken beschermen uw gegevens. Wat vertrouwelijk is of over anderen gaat, is in de kopie onleesbaar gemaakt. Bij elke kopie staat wat is weggelaten en waarom.',
    copy: 'Kopie {number}',
    copyMissing: 'De kopie is nog niet klaar',
    item: '{copy}: {recipients}. {tool}, getekend op {day}[. {right}].',
    clause: {
      M1: 'clausule 8.2, punt c)',
      M2: 'clausule 8.3',
      M3: 'clausule 8.3',
    },
    rightByClause: 'U hebt recht op deze kopie volgens {clause} van deze bepalingen',
    rightByArticle: 'U hebt recht op deze kopie volgens {article}',
    choiceHeading: 'Afspraken zonder recht op een kopie',
    noDuty:
      'Bij module vier van de standaardcontractbepalingen staat niet in de bepalingen dat u een kopie moet krijgen. Die plicht geldt wel bij module één (clausule 8.2, punt c)) en bij de modules twee en drie (clausule 8.3).',
    given: 'Wij geven u toch een kopie. U vindt die bij deze brief.',
    notGiven: 'Wij geven daarom geen kopie van deze afspraken.',
    adequacyHeading: 'Landen en ontvangers met een besluit',
    adequacy:
      'Voor deze ontvangers is er een besluit. Daarom zijn er geen contractbepalingen nodig, en krijgt u het kenmerk van het besluit in plaats van een kopie.',
    readAt: '{sentence} U kunt het lezen op {url}',
    otherHeading: 'Andere waarborgen',
    rulesAt:
      'U hebt recht op informatie over deze voorschriften ({article})[; vraag ze op via {email}].',
    askAt: 'Wilt u weten wat erin staat? Dan kunt u dat aan ons vragen[, via {email}].',
    exceptionHeading: 'Uitzonderingen in de wet',
    noneHeading: 'Ontvangers waarvoor geen waarborg nodig is',
    openHeading: 'Wat nog niet vaststaat',
    enclosures: 'Bijlagen',
    enclosure: '{copy}: {title}, getekend op {day}[ (digitale vingerafdruk: {digest})]',
    reasonsSheet: 'Blad bij kopie {number}: wat is weggelaten en waarom',
    free: 'U betaalt niets voor dit antwoord en voor de kopieën.',
  },
  extension: {
    until: 'U krijgt ons antwoord uiterlijk op {day}.',
    allowed: 'De wet staat deze langere termijn toe ({article}). U hoeft zelf niets te doen.',
    why: 'Waarom wij meer tijd nodig hebben',
  },
  refusal: {
    decided: 'Wij voldoen niet aan uw verzoek. Wij moeten u zeggen waarom niet ({article}).',
    grounds: {
      MANIFESTLY_UNFOUNDED: 'Wij vinden uw verzoek duidelijk ongegrond ({article}).',
      EXCESSIVE: 'Wij vinden uw verzoek buitensporig ({article}).',
      IDENTITY_NOT_ESTABLISHED:
        'Wij hebben niet kunnen vaststellen dat u degene bent om wiens gegevens het gaat ({article}).',
      NO_DATA_HELD: 'Wij hebben geen gegevens van u gevonden ({article}).',
      RIGHTS_OF_OTHERS: 'Uw verzoek raakt de rechten van anderen, die zwaarder wegen ({article}).',
    },
    why: 'Onze toelichting',
  },
};

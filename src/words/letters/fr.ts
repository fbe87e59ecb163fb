import type { LetterWords } from './letter-words.js';

export const fr: LetterWords = {
  subjects: {
    AFFILIATE_LIST: 'Quelles sociétés de notre groupe reçoivent vos données, et où',
    RECIPIENTS_OF_MY_DATA: 'Qui reçoit vos données',
    SAFEGUARD_COPY: 'Comment vos données sont protégées à l’étranger',
    EXTENSION: 'Il nous faut plus de temps pour votre demande',
    REFUSAL: 'Nous ne donnons pas suite à votre demande',
    OTHER: 'Notre réponse à votre demande',
  },
  labels: {
    date: 'Date',
    reference: 'Notre référence',
    requestOf: 'Votre demande du',
    relation: 'Votre relation avec nous',
    asOf: 'État du registre au',
    knownAt: 'Tel que connu le',
    rules: 'Version des règles',
  },
  mark: 'Exemple : cette lettre cite des sociétés ou des données inventées.',
  foot: '{company} · notre référence {reference}',
  named: 'Madame, Monsieur {name},',
  unnamed: 'Madame, Monsieur,',
  farewell: 'Nous vous prions d’agréer nos salutations distinguées.',
  notKnown: 'inconnu',
  openings: {
    AFFILIATE_LIST:
      'Vous nous avez demandé quelles sociétés de notre groupe reçoivent vos données et où elles se trouvent. Cette lettre est notre réponse.',
    RECIPIENTS_OF_MY_DATA:
      'Vous nous avez demandé à qui nous communiquons vos données. Cette lettre est notre réponse.',
    SAFEGUARD_COPY:
      'Vous nous avez demandé une copie de ce qui a été convenu pour protéger vos données à l’étranger. Cette lettre est notre réponse.',
    EXTENSION: 'Nous avons bien reçu votre demande et nous la traitons.',
    REFUSAL: 'Nous avons bien reçu votre demande et nous l’avons examinée.',
    OTHER: 'Nous avons bien reçu votre demande. Cette lettre est notre réponse.',
  },
  answer: '[Ici figure la réponse.]',
  closing:
    'Vous avez des questions sur cette lettre ? Nous vous aiderons volontiers[. Écrivez à {email}].',
  remedy: {
    heading: 'Si vous n’êtes pas d’accord avec cette réponse',
    complaint:
      'Vous pouvez introduire une réclamation auprès de l’autorité de protection des données : {authority}[, {website}] ({article}).',
    complaintUnnamed:
      'Vous pouvez introduire une réclamation auprès de l’autorité de protection des données de ce pays : {country} ({article}).',
    elsewhere:
      'Si vous habitez ou travaillez dans un autre pays de l’Espace économique européen, vous pouvez aussi vous adresser à l’autorité de ce pays.',
    report:
      'Vous pouvez signaler ceci à l’autorité de protection des données : {authority}[, {website}] ({article}).',
    reportUnnamed:
      'Vous pouvez signaler ceci à l’autorité de protection des données de ce pays : {country} ({article}).',
    court: 'Vous pouvez aussi saisir un tribunal ({article}).',
  },
  affiliates: {
    promised: 'Notre déclaration de confidentialité dit que vous pouvez demander cette liste.',
    heading: 'Sociétés par pays',
    summary: (companies, countries) =>
      `Au jour indiqué ci-dessus, ${companies === 1 ? '1 société de notre groupe recevait' : `${companies} sociétés de notre groupe recevaient`} de telles données, dans ${countries === 1 ? '1 pays' : `${countries} pays`}.`,
    anyRelation:
      'Nous ne savons pas quelle est votre relation avec nous. Nous citons donc toutes les sociétés de notre groupe qui reçoivent des données sur des personnes. Elles n’ont pas toutes des données sur vous.',
    nobody:
      'Au jour indiqué ci-dessus, selon notre registre, aucune société de notre groupe ne recevait de telles données.',
    caption: 'Sociétés dans ce pays : {country}',
    countryNotKnown: 'Pays inconnu',
    cityNotKnown: 'ville inconnue',
    columns: {
      company: 'Société',
      place: 'Lieu',
      activity: 'Ce qu’elle fait',
      purposes: 'Pourquoi elle reçoit les données',
    },
    of: '{companies} : {sentence}',
    from: '{name}, données provenant de {exporters}',
    storedIn: 'Conservées ou consultées dans ce pays : {place}. {sentence}',
    storedSomewhere: 'Nous ne savons pas où les données sont conservées ou consultées. {sentence}',
    formerHeading: 'Sociétés qui ne reçoivent plus vos données',
    former: (companies) =>
      companies === 1
        ? '1 société n’est plus dans la liste. Elle recevait auparavant de telles données comme société de notre groupe, mais plus au jour indiqué ci-dessus.'
        : `${companies} sociétés ne sont plus dans la liste. Elles recevaient auparavant de telles données comme sociétés de notre groupe, mais plus au jour indiqué ci-dessus.`,
    formerNone:
      'Aucune société de notre groupe n’a reçu de telles données auparavant sans en recevoir encore.',
    formerColumns: { company: 'Société', country: 'Pays', last: 'Dernier jour' },
  },
  recipients: {
    heading: 'Destinataires',
    caption: '{kind} : qui reçoit des données, où et pourquoi',
    summary: (recipients) =>
      `Au jour indiqué ci-dessus, ${recipients === 1 ? '1 destinataire recevait' : `${recipients} destinataires recevaient`} de telles données de notre part, ou par l’intermédiaire de quelqu’un à qui nous les donnons.`,
    anyRelation:
      'Nous ne savons pas quelle est votre relation avec nous. Nous citons donc tous ceux qui reçoivent des données de notre part. Ces destinataires n’ont pas tous des données sur vous.',
    nobody:
      'Au jour indiqué ci-dessus, selon notre registre, personne ne recevait de telles données de notre part.',
    kinds: {
      AFFILIATE: 'Sociétés de notre groupe',
      SERVICE_PROVIDER: 'Sociétés qui travaillent pour nous',
      AUTHORITY: 'Autorités publiques et de contrôle',
      ACQUIRER: 'Sociétés qui nous ont repris une activité',
      OTHER: 'Autres destinataires',
    },
    columns: {
      recipient: 'Destinataire',
      place: 'Où les données sont conservées ou consultées',
      data: 'Quelles données',
      purposes: 'Pourquoi',
      since: 'Depuis',
      period: 'Période',
    },
    through: '{name} (par {through})',
    period: 'du {from} au {to}',
    outside: {
      EU: 'Destinataires hors de l’Espace économique européen',
      UK: 'Destinataires hors du Royaume-Uni',
      CH: 'Destinataires hors de Suisse',
    },
    outsideIntro: 'Voici comment vos données y sont protégées ({article}).',
    formerHeading: 'Anciens destinataires',
    formerIntro:
      'Ces destinataires ont reçu de telles données auparavant, mais plus au jour indiqué ci-dessus. Nous citons tout ce qui figure dans notre registre, même ancien.',
    formerNone: 'Notre registre ne contient pas d’anciens destinataires de telles données.',
  },
  categories: {
    intro: 'Dans cette lettre, nous indiquons des catégories de destinataires, et pas de noms.',
    why: {
      NOT_YET_IDENTIFIED:
        'En effet, nous ne savons pas encore qui seront les destinataires ({article}[ ; {case}]).',
      MANIFESTLY_UNFOUNDED:
        'En effet, nous estimons que votre demande de noms est manifestement infondée ({article}[ ; {case}]).',
      EXCESSIVE:
        'En effet, nous estimons que votre demande de noms est excessive ({article}[ ; {case}]).',
      PERSON_CHOSE_CATEGORIES:
        'C’est ce que vous avez demandé. Vous souhaitez malgré tout connaître les noms ? Vous pouvez les demander à tout moment ({article}[ ; {case}]).',
    },
    caption: 'Catégories de destinataires',
    columns: {
      category: 'Catégorie de destinataires',
      data: 'Quelles données',
      purposes: 'Pourquoi',
      places: 'Où les données sont conservées ou consultées',
    },
    ofType: '{kind} : {types}',
  },
  copies: {
    promised: 'Notre déclaration de confidentialité dit que vous pouvez demander une telle copie.',
    nobody:
      'Notre registre ne contient, au jour indiqué ci-dessus, aucun transfert de telles données sur lequel porte votre question.',
    notFound: 'Notre registre ne contient aucun transfert de telles données pour : {about}.',
    owedHeading: 'Accords dont vous recevez une copie',
    owed: 'Ces accords protègent vos données. Ce qui est confidentiel ou concerne d’autres personnes a été rendu illisible dans la copie. Chaque copie est accompagnée d’une feuille qui indique ce qui a été masqué et pourquoi.',
    copy: 'Copie {number}',
    copyMissing: 'La copie n’est pas encore prête',
    item: '{copy} : {recipients}. {tool}, accord signé le {day}[. {right}].',
    clause: { M1: 'la clause 8.2, point c)', M2: 'la clause 8.3', M3: 'la clause 8.3' },
    rightByClause: 'Vous avez droit à cette copie en vertu de {clause} de ces clauses types',
    rightByArticle: 'Vous avez droit à cette copie (voir {article})',
    choiceHeading: 'Accords sans droit à une copie',
    noDuty:
      'Dans le module quatre des clauses contractuelles types, les clauses ne disent pas que vous devez recevoir une copie. C’est le cas dans le module un (clause 8.2, point c)) et dans les modules deux et trois (clause 8.3).',
    given: 'Nous vous donnons néanmoins une copie. Elle est jointe à cette lettre.',
    notGiven: 'C’est pourquoi nous ne donnons pas de copie de ces accords.',
    adequacyHeading: 'Pays et destinataires couverts par une décision',
    adequacy:
      'Une décision existe pour ces destinataires. Des clauses contractuelles ne sont donc pas nécessaires, et vous recevez la référence de la décision au lieu d’une copie.',
    readAt: '{sentence} Vous pouvez la lire sur {url}',
    otherHeading: 'Autres garanties',
    rulesAt:
      'Vous avez droit à des informations sur ces règles ({article})[ ; demandez-les à {email}].',
    askAt: 'Vous souhaitez savoir ce qu’elles disent ? Demandez-le-nous[, à {email}].',
    exceptionHeading: 'Exceptions prévues par la loi',
    noneHeading: 'Destinataires pour lesquels aucune garantie n’est nécessaire',
    openHeading: 'Ce qui n’est pas encore établi',
    enclosures: 'Annexes',
    enclosure: '{copy} : {title}, accord signé le {day}[ (empreinte numérique : {digest})]',
    reasonsSheet: 'Feuille jointe à la copie {number} : ce qui a été masqué et pourquoi',
    free: 'Cette réponse et les copies sont gratuites.',
  },
  extension: {
    until: 'Vous recevrez notre réponse au plus tard le {day}.',
    allowed: 'La loi permet ce délai plus long ({article}). Vous n’avez rien à faire.',
    why: 'Pourquoi il nous faut plus de temps',
  },
  refusal: {
    decided:
      'Nous ne donnons pas suite à votre demande. Nous devons vous dire pourquoi ({article}).',
    grounds: {
      MANIFESTLY_UNFOUNDED:
        'Nous estimons que votre demande est manifestement infondée ({article}).',
      EXCESSIVE: 'Nous estimons que votre demande est excessive ({article}).',
      IDENTITY_NOT_ESTABLISHED:
        'Nous n’avons pas pu établir que les données concernent bien votre personne ({article}).',
      NO_DATA_HELD: 'Nous n’avons trouvé aucune donnée sur vous ({article}).',
      RIGHTS_OF_OTHERS:
        'Votre demande touche aux droits d’autres personnes, qui l’emportent ({article}).',
    },
    why: 'Notre explication',
  },
};

import type { LetterWords } from './letter-words.js';

export const en: LetterWords = {
  subjects: {
    AFFILIATE_LIST: 'Which companies of our group receive your data, and where they are',
    RECIPIENTS_OF_MY_DATA: 'Who receives your data',
    SAFEGUARD_COPY: 'How your data are protected abroad',
    EXTENSION: 'We need more time for your request',
    REFUSAL: 'We will not act on your request',
    OTHER: 'Our answer to your request',
  },
  labels: {
    date: 'Date',
    reference: 'Our reference',
    requestOf: 'Your request of',
    relation: 'Your relation to us',
    asOf: 'As the register stood on',
    knownAt: 'As known at',
    rules: 'Version of the rules',
  },
  mark: 'Example: this letter names invented companies or data.',
  foot: '{company} · our reference {reference}',
  named: 'Dear {name},',
  unnamed: 'Dear Sir or Madam,',
  farewell: 'Yours faithfully,',
  notKnown: 'not known',
  openings: {
    AFFILIATE_LIST:
      'You asked us which companies of our group receive your data and where they are. This letter is our answer.',
    RECIPIENTS_OF_MY_DATA: 'You asked us to whom we give your data. This letter is our answer.',
    SAFEGUARD_COPY:
      'You asked us for a copy of what has been agreed to protect your data abroad. This letter is our answer.',
    EXTENSION: 'We have received your request and are working on it.',
    REFUSAL: 'We have received your request and have looked at it.',
    OTHER: 'We received your request. This letter is our answer.',
  },
  answer: '[Here stands the answer.]',
  closing:
    'Do you have questions about this letter? We are happy to help[. Please write to {email}].',
  remedy: {
    heading: 'If you do not agree with this answer',
    complaint:
      'You can lodge a complaint with the data protection authority: {authority}[, {website}] ({article}).',
    complaintUnnamed:
      'You can lodge a complaint with the data protection authority of this country: {country} ({article}).',
    elsewhere:
      'If you live or work in another country of the European Economic Area, you can also go to the authority there.',
    report:
      'You can report this to the data protection authority: {authority}[, {website}] ({article}).',
    reportUnnamed:
      'You can report this to the data protection authority of this country: {country} ({article}).',
    court: 'You can also go to court ({article}).',
  },
  affiliates: {
    promised: 'Our privacy statement says that you can ask for this list.',
    heading: 'Companies by country',
    summary: (companies, countries) =>
      `On the day given above, ${companies === 1 ? '1 company' : `${companies} companies`} of our group received such data, in ${countries === 1 ? '1 country' : `${countries} countries`}.`,
    anyRelation:
      'We do not know what your relation to us is. That is why we name every company of our group that receives data about people. Not all of them will have data about you.',
    nobody:
      'On the day given above, no company of our group received such data according to our register.',
    caption: 'Companies in this country: {country}',
    countryNotKnown: 'Country not known',
    cityNotKnown: 'city not known',
    columns: {
      company: 'Company',
      place: 'Place',
      activity: 'What it does',
      purposes: 'What it receives the data for',
    },
    of: '{companies}: {sentence}',
    from: '{name}, data from {exporters}',
    storedIn: 'Stored or looked at in this country: {place}. {sentence}',
    storedSomewhere: 'Where the data are stored or looked at is not known to us. {sentence}',
    formerHeading: 'Companies that no longer receive your data',
    former: (companies) =>
      `${companies === 1 ? '1 company was' : `${companies} companies were`} left out of the list. ${companies === 1 ? 'It' : 'They'} used to receive such data as part of our group, and no longer did on the day given above.`,
    formerNone:
      'There are no companies of our group that received such data before and no longer do.',
    formerColumns: { company: 'Company', country: 'Country', last: 'Last day' },
  },
  recipients: {
    heading: 'Recipients',
    caption: '{kind}: who receives data, where and what for',
    summary: (recipients) =>
      `On the day given above, ${recipients === 1 ? '1 recipient' : `${recipients} recipients`} received such data from us, or through somebody we give them to.`,
    anyRelation:
      'We do not know what your relation to us is. That is why we name everybody who receives data from us. Not all of these recipients will have data about you.',
    nobody: 'On the day given above, nobody received such data from us according to our register.',
    kinds: {
      AFFILIATE: 'Companies of our group',
      SERVICE_PROVIDER: 'Companies that work for us',
      AUTHORITY: 'Public authorities and regulators',
      ACQUIRER: 'Companies that took over something of ours',
      OTHER: 'Other recipients',
    },
    columns: {
      recipient: 'Recipient',
      place: 'Where the data are stored or looked at',
      data: 'Which data',
      purposes: 'What for',
      since: 'Since',
      period: 'Period',
    },
    through: '{name} (through {through})',
    period: '{from} to {to}',
    outside: {
      EU: 'Recipients outside the European Economic Area',
      UK: 'Recipients outside the United Kingdom',
      CH: 'Recipients outside Switzerland',
    },
    outsideIntro: 'This is how your data are protected there ({article}).',
    formerHeading: 'Earlier recipients',
    formerIntro:
      'These recipients received such data before, and no longer did on the day given above. We name all that is in our register, however long ago.',
    formerNone: 'There are no earlier recipients of such data in our register.',
  },
  categories: {
    intro: 'In this letter we tell you kinds of recipients and no names.',
    why: {
      NOT_YET_IDENTIFIED:
        'This is because we do not know yet who the recipients will be ({article}[; {case}]).',
      MANIFESTLY_UNFOUNDED:
        'This is because we find your request for names manifestly unfounded ({article}[; {case}]).',
      EXCESSIVE: 'This is because we find your request for names excessive ({article}[; {case}]).',
      PERSON_CHOSE_CATEGORIES:
        'This is what you asked for. Would you like to know the names after all? You can ask for them at any time ({article}[; {case}]).',
    },
    caption: 'Kinds of recipients',
    columns: {
      category: 'Kind of recipient',
      data: 'Which data',
      purposes: 'What for',
      places: 'Where the data are stored or looked at',
    },
    ofType: '{kind}: {types}',
  },
  copies: {
    promised: 'Our privacy statement says that you can ask for such a copy.',
    nobody:
      'Our register holds no transfer of such data that your question is about, on the day given above.',
    notFound: 'In our register we found no transfer of such data for: {about}.',
    owedHeading: 'Agreements of which you receive a copy',
    owed: 'These agreements protect your data. What is confidential or about others has been blacked out in the copy. With each copy comes a sheet that says what was left out and why.',
    copy: 'Copy {number}',
    copyMissing: 'The copy is not ready yet',
    item: '{copy}: {recipients}. {tool}, signed on {day}[. {right}].',
    clause: { M1: 'Clause 8.2(c)', M2: 'Clause 8.3', M3: 'Clause 8.3' },
    rightByClause: 'You have a right to this copy under {clause} of these clauses',
    rightByArticle: 'You have a right to this copy under {article}',
    choiceHeading: 'Agreements without a right to a copy',
    noDuty:
      'In Module Four of the standard contractual clauses, the clauses do not say that you must be given a copy. They do in Module One (Clause 8.2(c)) and in Modules Two and Three (Clause 8.3).',
    given: 'We give you a copy all the same. It comes with this letter.',
    notGiven: 'That is why we do not give a copy of these agreements.',
    adequacyHeading: 'Countries and recipients with a decision',
    adequacy:
      'For these recipients there is a decision. No contractual clauses are needed, and you receive the reference of the decision instead of a copy.',
    readAt: '{sentence} You can read it at {url}',
    otherHeading: 'Other safeguards',
    rulesAt:
      'You have a right to information about these rules ({article})[; please ask for it at {email}].',
    askAt: 'Would you like to know what they say? You can ask us[, at {email}].',
    exceptionHeading: 'Exceptions in the law',
    noneHeading: 'Recipients for whom no safeguard is needed',
    openHeading: 'What is not settled yet',
    enclosures: 'Enclosures',
    enclosure: '{copy}: {title}, signed on {day}[ (digital fingerprint: {digest})]',
    reasonsSheet: 'Sheet with copy {number}: what was left out and why',
    free: 'This answer and the copies are free of charge.',
  },
  extension: {
    until: 'You will have our answer by {day}.',
    allowed: 'The law allows this longer period ({article}). You need not do anything.',
    why: 'Why we need more time',
  },
  refusal: {
    decided: 'We will not act on your request. We must tell you why ({article}).',
    grounds: {
      MANIFESTLY_UNFOUNDED: 'We find your request manifestly unfounded ({article}).',
      EXCESSIVE: 'We find your request excessive ({article}).',
      IDENTITY_NOT_ESTABLISHED:
        'We could not establish that you are the person the data are about ({article}).',
      NO_DATA_HELD: 'We found no data about you ({article}).',
      RIGHTS_OF_OTHERS:
        'Your request affects the rights of others, which weigh more heavily ({article}).',
    },
    why: 'Our explanation',
  },
};

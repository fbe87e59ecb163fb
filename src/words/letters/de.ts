import type { LetterWords } from './letter-words.js';

export const de: LetterWords = {
  subjects: {
    AFFILIATE_LIST: 'Welche Unternehmen unserer Gruppe Ihre Daten erhalten, und wo sie sind',
    RECIPIENTS_OF_MY_DATA: 'Wer Ihre Daten erhält',
    SAFEGUARD_COPY: 'Wie Ihre Daten im Ausland geschützt sind',
    EXTENSION: 'Wir brauchen mehr Zeit für Ihren Antrag',
    REFUSAL: 'Wir kommen Ihrem Antrag nicht nach',
    OTHER: 'Unsere Antwort auf Ihre Anfrage',
  },
  labels: {
    date: 'Datum',
    reference: 'Unser Zeichen',
    requestOf: 'Ihr Antrag vom',
    relation: 'Ihre Beziehung zu uns',
    asOf: 'Stand des Registers am',
    knownAt: 'Wie bekannt am',
    rules: 'Fassung der Regeln',
  },
  mark: 'Beispiel: In diesem Brief stehen erfundene Unternehmen oder Daten.',
  foot: '{company} · unser Zeichen {reference}',
  named: 'Guten Tag {name},',
  unnamed: 'Sehr geehrte Damen und Herren,',
  farewell: 'Mit freundlichen Grüßen',
  notKnown: 'nicht bekannt',
  openings: {
    AFFILIATE_LIST:
      'Sie haben uns gefragt, welche Unternehmen unserer Gruppe Ihre Daten erhalten und wo sie sind. Dieser Brief ist unsere Antwort.',
    RECIPIENTS_OF_MY_DATA:
      'Sie haben uns gefragt, wem wir Ihre Daten geben. Dieser Brief ist unsere Antwort.',
    SAFEGUARD_COPY:
      'Sie haben uns um eine Kopie dessen gebeten, was zum Schutz Ihrer Daten im Ausland vereinbart ist. Dieser Brief ist unsere Antwort.',
    EXTENSION: 'Wir haben Ihren Antrag erhalten und bearbeiten ihn.',
    REFUSAL: 'Wir haben Ihren Antrag erhalten und geprüft.',
    OTHER: 'Wir haben Ihre Anfrage erhalten. Dieser Brief ist unsere Antwort.',
  },
  answer: '[Hier steht die Antwort.]',
  closing: 'Haben Sie Fragen zu diesem Brief? Wir helfen Ihnen gern[. Schreiben Sie an {email}].',
  remedy: {
    heading: 'Wenn Sie mit dieser Antwort nicht einverstanden sind',
    complaint:
      'Sie können sich bei der Datenschutzaufsicht beschweren: {authority}[, {website}] ({article}).',
    complaintUnnamed:
      'Sie können sich bei der Datenschutzaufsicht dieses Landes beschweren: {country} ({article}).',
    elsewhere:
      'Wenn Sie in einem anderen Land des Europäischen Wirtschaftsraums wohnen oder arbeiten, können Sie sich auch an die Aufsicht dort wenden.',
    report:
      'Sie können dies der Datenschutzaufsicht anzeigen: {authority}[, {website}] ({article}).',
    reportUnnamed:
      'Sie können dies der Datenschutzaufsicht dieses Landes anzeigen: {country} ({article}).',
    court: 'Sie können auch ein Gericht anrufen ({article}).',
  },
  affiliates: {
    promised: 'Unsere Datenschutzerklärung sagt, dass Sie diese Liste verlangen können.',
    heading: 'Unternehmen nach Ländern',
    summary: (companies, countries) =>
      `An dem oben genannten Tag ${companies === 1 ? 'erhielt 1 Unternehmen' : `erhielten ${companies} Unternehmen`} unserer Gruppe solche Daten, in ${countries === 1 ? '1 Land' : `${countries} Ländern`}.`,
    anyRelation:
      'Wir wissen nicht, welche Beziehung Sie zu uns haben. Deshalb nennen wir alle Unternehmen unserer Gruppe, die Daten über Menschen erhalten. Nicht alle davon haben Daten über Sie.',
    nobody:
      'An dem oben genannten Tag erhielt nach unserem Register kein Unternehmen unserer Gruppe solche Daten.',
    caption: 'Unternehmen in diesem Land: {country}',
    countryNotKnown: 'Land nicht bekannt',
    cityNotKnown: 'Ort nicht bekannt',
    columns: {
      company: 'Unternehmen',
      place: 'Ort',
      activity: 'Was es macht',
      purposes: 'Wofür es die Daten erhält',
    },
    of: '{companies}: {sentence}',
    from: '{name}, Daten von {exporters}',
    storedIn: 'Gespeichert oder eingesehen in diesem Land: {place}. {sentence}',
    storedSomewhere:
      'Wo die Daten gespeichert oder eingesehen werden, ist uns nicht bekannt. {sentence}',
    formerHeading: 'Unternehmen, die Ihre Daten nicht mehr erhalten',
    former: (companies) =>
      companies === 1
        ? '1 Unternehmen steht nicht mehr in der Liste. Es erhielt früher als Unternehmen unserer Gruppe solche Daten, an dem oben genannten Tag aber nicht mehr.'
        : `${companies} Unternehmen stehen nicht mehr in der Liste. Sie erhielten früher als Unternehmen unserer Gruppe solche Daten, an dem oben genannten Tag aber nicht mehr.`,
    formerNone:
      'Es gibt keine Unternehmen unserer Gruppe, die solche Daten früher erhielten und jetzt nicht mehr.',
    formerColumns: { company: 'Unternehmen', country: 'Land', last: 'Letzter Tag' },
  },
  recipients: {
    heading: 'Empfänger',
    caption: '{kind}: wer Daten erhält, wo und wofür',
    summary: (recipients) =>
      `An dem oben genannten Tag ${recipients === 1 ? 'erhielt 1 Empfänger' : `erhielten ${recipients} Empfänger`} solche Daten von uns oder über jemanden, dem wir sie geben.`,
    anyRelation:
      'Wir wissen nicht, welche Beziehung Sie zu uns haben. Deshalb nennen wir alle, die Daten von uns erhalten. Nicht alle diese Empfänger haben Daten über Sie.',
    nobody: 'An dem oben genannten Tag erhielt nach unserem Register niemand solche Daten von uns.',
    kinds: {
      AFFILIATE: 'Unternehmen unserer Gruppe',
      SERVICE_PROVIDER: 'Unternehmen, die für uns arbeiten',
      AUTHORITY: 'Behörden und Aufsichtsstellen',
      ACQUIRER: 'Unternehmen, die etwas von uns übernommen haben',
      OTHER: 'Andere Empfänger',
    },
    columns: {
      recipient: 'Empfänger',
      place: 'Wo die Daten gespeichert oder eingesehen werden',
      data: 'Welche Daten',
      purposes: 'Wofür',
      since: 'Seit',
      period: 'Zeitraum',
    },
    through: '{name} (über {through})',
    period: '{from} bis {to}',
    outside: {
      EU: 'Empfänger außerhalb des Europäischen Wirtschaftsraums',
      UK: 'Empfänger außerhalb des Vereinigten Königreichs',
      CH: 'Empfänger außerhalb der Schweiz',
    },
    outsideIntro: 'So sind Ihre Daten dort geschützt ({article}).',
    formerHeading: 'Frühere Empfänger',
    formerIntro:
      'Diese Empfänger erhielten solche Daten früher, an dem oben genannten Tag aber nicht mehr. Wir nennen alles, was in unserem Register steht, wie lange es auch her ist.',
    formerNone: 'In unserem Register stehen keine früheren Empfänger solcher Daten.',
  },
  categories: {
    intro: 'In diesem Brief nennen wir Arten von Empfängern und keine Namen.',
    why: {
      NOT_YET_IDENTIFIED:
        'Denn wir wissen noch nicht, wer die Empfänger sein werden ({article}[; {case}]).',
      MANIFESTLY_UNFOUNDED:
        'Denn wir halten Ihren Antrag auf Nennung von Namen für offenkundig unbegründet ({article}[; {case}]).',
      EXCESSIVE:
        'Denn wir halten Ihren Antrag auf Nennung von Namen für exzessiv ({article}[; {case}]).',
      PERSON_CHOSE_CATEGORIES:
        'Darum haben Sie selbst gebeten. Möchten Sie die Namen doch wissen? Sie können sie jederzeit verlangen ({article}[; {case}]).',
    },
    caption: 'Arten von Empfängern',
    columns: {
      category: 'Art des Empfängers',
      data: 'Welche Daten',
      purposes: 'Wofür',
      places: 'Wo die Daten gespeichert oder eingesehen werden',
    },
    ofType: '{kind}: {types}',
  },
  copies: {
    promised: 'Unsere Datenschutzerklärung sagt, dass Sie eine solche Kopie verlangen können.',
    nobody:
      'In unserem Register steht für den oben genannten Tag keine Übermittlung solcher Daten, auf die sich Ihre Frage bezieht.',
    notFound: 'In unserem Register fanden wir hierzu keine Übermittlung solcher Daten: {about}.',
    owedHeading: 'Vereinbarungen, von denen Sie eine Kopie erhalten',
    owed: 'Diese Vereinbarungen schützen Ihre Daten. Was vertraulich ist oder andere betrifft, ist in der Kopie unleserlich gemacht. Zu jeder Kopie gehört ein Blatt, auf dem steht, was weggelassen ist und warum.',
    copy: 'Kopie {number}',
    copyMissing: 'Die Kopie ist noch nicht fertig',
    item: '{copy}: {recipients}. {tool}, unterzeichnet am {day}[. {right}].',
    clause: { M1: 'Klausel 8.2 Buchstabe c', M2: 'Klausel 8.3', M3: 'Klausel 8.3' },
    rightByClause: 'Ihr Recht auf diese Kopie folgt aus {clause} dieser Klauseln',
    rightByArticle: 'Ihr Recht auf diese Kopie folgt aus {article}',
    choiceHeading: 'Vereinbarungen ohne Recht auf eine Kopie',
    noDuty:
      'In Modul vier der Standardvertragsklauseln steht nicht, dass Sie eine Kopie erhalten müssen. Anders ist es in Modul eins (Klausel 8.2 Buchstabe c) und in den Modulen zwei und drei (Klausel 8.3).',
    given: 'Wir geben Ihnen trotzdem eine Kopie. Sie liegt diesem Brief bei.',
    notGiven: 'Deshalb geben wir von diesen Vereinbarungen keine Kopie.',
    adequacyHeading: 'Länder und Empfänger, für die ein Beschluss gilt',
    adequacy:
      'Für diese Empfänger gibt es einen Beschluss. Vertragsklauseln sind deshalb nicht nötig, und Sie erhalten statt einer Kopie die Fundstelle des Beschlusses.',
    readAt: '{sentence} Sie können ihn hier lesen: {url}',
    otherHeading: 'Andere Garantien',
    rulesAt:
      'Sie haben ein Recht auf Informationen über diese Vorschriften ({article})[; fragen Sie danach unter {email}].',
    askAt: 'Möchten Sie wissen, was darin steht? Fragen Sie uns[ unter {email}].',
    exceptionHeading: 'Gesetzliche Ausnahmen',
    noneHeading: 'Empfänger, für die keine Garantie nötig ist',
    openHeading: 'Was noch nicht geklärt ist',
    enclosures: 'Anlagen',
    enclosure: '{copy}: {title}, unterzeichnet am {day}[ (digitaler Fingerabdruck: {digest})]',
    reasonsSheet: 'Blatt zu Kopie {number}: was weggelassen ist und warum',
    free: 'Diese Antwort und die Kopien kosten Sie nichts.',
  },
  extension: {
    until: 'Sie erhalten unsere Antwort spätestens am {day}.',
    allowed: 'Das Gesetz erlaubt diese längere Frist ({article}). Sie müssen nichts tun.',
    why: 'Warum wir mehr Zeit brauchen',
  },
  refusal: {
    decided: 'Wir kommen Ihrem Antrag nicht nach. Wir müssen Ihnen sagen, warum ({article}).',
    grounds: {
      MANIFESTLY_UNFOUNDED: 'Wir halten Ihren Antrag für offenkundig unbegründet ({article}).',
      EXCESSIVE: 'Wir halten Ihren Antrag für exzessiv ({article}).',
      IDENTITY_NOT_ESTABLISHED:
        'Wir konnten nicht feststellen, dass Sie die Person sind, um deren Daten es geht ({article}).',
      NO_DATA_HELD: 'Wir haben keine Daten über Sie gefunden ({article}).',
      RIGHTS_OF_OTHERS: 'Ihr Antrag berührt die Rechte anderer, die schwerer wiegen ({article}).',
    },
    why: 'Unsere Erläuterung',
  },
};

import type { RefusalWords } from './refusal-words.js';

export const de: RefusalWords = {
  ALREADY_ERASED: 'Das wurde um {at} gelöscht.',
  ALREADY_RECORDED: 'Dieser Eintrag ({noun}) besteht an diesen Tagen schon: ändern Sie ihn.',
  CONTROL_CHARACTERS: 'Dieser Text enthält Steuerzeichen.',
  DOCUMENT_BROKEN:
    'Dieses Dokument lässt sich nicht sicher öffnen: Es ist beschädigt oder so aufgebaut, dass das Register ihm nicht traut[ (Seite {page})].',
  DOCUMENT_BUSY:
    'Es wird schon an anderen Dokumenten gearbeitet. Versuchen Sie es in einer Minute noch einmal.',
  DOCUMENT_CHANGED:
    'Die Datei dieses Dokuments ist nicht mehr die, die eingetragen wurde. Sie wird nicht herausgegeben; das Original muss zurückgelegt werden.',
  DOCUMENT_ENCRYPTED:
    'Dieses Dokument ist gesperrt, mit einem Kennwort oder gegen Änderungen. Speichern Sie es ohne Sperre und senden Sie es noch einmal.',
  DOCUMENT_MACROS:
    'Dieses Dokument enthält Programme (Makros). Speichern Sie es ohne sie als .docx und senden Sie es noch einmal.',
  DOCUMENT_MISSING:
    'Die Datei dieses Dokuments ist nicht im Ordner der Dokumente. Sie muss zurückgelegt werden.',
  DOCUMENT_TOO_LARGE: 'Dieses Dokument ist zu groß: höchstens {most} MB.',
  DOCUMENT_TOO_SLOW: 'Die Arbeit an diesem Dokument dauerte zu lange: mehr als {most} Sekunden.',
  EMPTY_PERIOD:
    'Der erste Tag und der erste Tag danach sind gleich ({from}): gemeint ist kein Tag.',
  EMPTY_TEXT: 'Dieser Text ist leer.',
  FACT_MISSING: 'Die Angabe {fact} fehlt.',
  FLOW_TO_ITSELF: 'Exporteur und Empfänger sind derselbe: an sich selbst übermittelt man nichts.',
  GROUND_REQUIRED:
    'Es wurden Daten offengelegt, also ist eine Grundlage zu nennen. Ohne sie bleibt die Offenlegung in Prüfung.',
  HAS_GAPS: 'Dem Vorschlag fehlt noch etwas ({count}): {gaps}.',
  HIDING_NEEDS_REASON:
    'Sagen Sie in einem Satz, warum dieser Teil verdeckt ist: „ein anderer Grund“ ist keiner.',
  KEY_REUSED: 'Dieser Schlüssel wurde schon für einen anderen Befehl benutzt.',
  KIND_CANNOT_HOLD:
    '{name} ist von der Art {kind}, und bei dieser Art kann das nicht eingetragen werden.',
  LATER_CHANGED: 'Was später geschah, steht dem entgegen: {records}.',
  MODULE_DOES_NOT_FIT:
    '{code} ist für andere Rollen geschrieben als die der Flüsse zwischen diesen Parteien.',
  NEEDS_PROPOSAL:
    'Eine Änderung des Rechts braucht einen Vorschlag, eine Quelle und eine zweite Person.',
  NOTHING_CHANGES: 'Das Register sagt das schon: es würde sich nichts ändern.',
  NOTHING_THERE: 'Dazu ist vom {from} bis {to} nichts eingetragen.',
  NOTHING_TO_HIDE:
    'Dieser Teil verdeckt nichts: Nennen Sie mindestens eine Fläche oder Wörter, nach denen gesucht wird (zwei Buchstaben oder mehr).',
  NOT_AN_AUTHORITY:
    '{name} ist von der Art {kind}: nur eine Behörde verlangt Daten auf diese Weise.',
  NOT_APPROVED: 'Nur ein genehmigter Vorschlag kann rückgängig gemacht werden; dieser ist {state}.',
  NOT_A_DOCUMENT: 'Das ist weder eine PDF-Datei noch ein Word-Dokument (.docx).',
  NOT_A_DRAFT:
    'Dieser Vorschlag ist {state}: nur ein offener kann geändert, eingereicht oder zurückgenommen werden.',
  NOT_A_PARTY:
    'Das ist keine Partei[ ({side})]: sie muss eine sein, und eine andere als die Gegenseite.',
  NOT_A_PDF:
    'Nur in einer PDF-Datei können Teile verdeckt werden. Speichern Sie dieses Dokument als PDF und senden Sie dieses.',
  NOT_HIDDEN:
    'Eine Kopie wurde gemacht und nachgelesen, und Seite {page} sagt noch, was verdeckt werden sollte. Sie wurde verworfen. Verdecken Sie die Stelle mit einer Fläche.',
  NOT_SUBMITTED:
    'Nur über einen eingereichten Vorschlag kann entschieden werden; dieser ist {state}.',
  NOT_YOURS: 'Das darf nur, wer ihn verfasst hat.',
  ONWARD_LOOP: 'Die Daten kämen zu jemandem zurück, der sie schon hatte: {path}.',
  OUTSIDE_PAGE:
    'Diese Fläche liegt auf keiner Seite des Dokuments: Seite {page} gibt es nicht, oder sie ist kleiner.',
  OVERLAPS:
    'Dasselbe ist an einigen dieser Tage schon eingetragen[ ({id}, {from} bis {to})][ ({side})].',
  PAGE_TOO_LARGE: 'Seite {page} ist zu groß oder enthält zu viel, um angesehen zu werden.',
  PARENT_LOOP: 'Ein Unternehmen kann nicht über sich selbst stehen: {id}.',
  PERIOD_REVERSED: 'Es würde enden ({to}), bevor es beginnt ({from}).',
  REASON_REQUIRED:
    'Eine Berichtigung, eine Rücknahme oder eine Rechtsänderung braucht einen Grund.',
  RECIPIENT_NOT_ACTIVE: '{name} steht nicht an allen diesen Tagen im Register[: nicht am {day}].',
  RESTED_ON: 'Andere Einträge beruhen darauf: {records}.',
  SECOND_PERSON_REQUIRED:
    'Niemand entscheidet über den eigenen Vorschlag: das muss eine zweite Person tun.',
  SHAPE: 'Das passt nicht: {problem}.',
  SOURCE_REQUIRED: 'Recht wird nie ohne seine Quelle eingetragen.',
  STALE: 'Seit Sie es gelesen haben, hat {by} es um {at} geändert: {fields}.',
  SUMMARY_REQUIRED:
    'Sagen Sie in Worten, was verdeckt ist, damit der Rest zu verstehen ist: {least} Zeichen oder mehr.',
  TERM_NOT_FOUND:
    'Die Wörter von Teil {number} stehen auf keiner Seite. Verdecken Sie sie auf einer gescannten Seite mit einer Fläche.',
  TERM_TOLD:
    'Der Titel, die Zusammenfassung oder ein Grund nennt die Wörter, die Teil {number} verdeckt.',
  TEXT_TOO_LONG: 'Dieser Text ist zu lang: höchstens {most} Zeichen.',
  TOO_MANY: 'Das sind zu viele: höchstens {most}.',
  TOO_MANY_PAGES: 'Dieses Dokument hat zu viele Seiten: höchstens {most}.',
  UNKNOWN_CODE: 'Das Register kennt {code} nicht ({scheme}).',
  UNKNOWN_DOCUMENT: 'Zu diesem Eintrag gibt es kein solches Dokument.',
  UNKNOWN_RECORD: 'Diesen Eintrag gibt es nicht ({noun} {id}).',
  UNKNOWN_REFERENCE: 'Nichts in diesem Vorschlag heißt {name}.',
  UNKNOWN_TERRITORY:
    'Ein Gebiet {code} gibt es nicht. Geben Sie den Code an; der Wortlaut der Quelle kann in eine Notiz.',
  WRONG_KIND_OF_TOOL: '{code} ist ein Instrument der Art {kind}, das hier nicht hingehört.',
  ALREADY_EXTENDED: 'Die Frist wurde schon verlängert; das geht nur einmal.',
  ALREADY_PAUSED: 'Die Frist dieser Anfrage ruht bereits.',
  ANSWER_INCOMPLETE:
    'Die Antwort kann noch nicht hinausgehen: Dem Entwurf fehlt etwas Unentbehrliches ({count}): {gaps}.',
  CANNOT_BE_PRINTED:
    'Der Brief enthält Zeichen, die nicht gedruckt werden können ({characters}): Schreiben Sie sie in lateinischen, griechischen oder kyrillischen Buchstaben.',
  DAY_TO_COME: 'Der {day} liegt noch in der Zukunft.',
  DAY_TOO_EARLY: 'Der {day} liegt vor dem, was vorausging ({after}).',
  DESK_CLOSED:
    'Es kann keine Anfrage angenommen werden: REQUEST_KEYS enthält keinen Schlüssel, unter dem ein Anfragender versiegelt werden könnte.',
  DRAFT_CHANGED: 'Der Entwurf wurde um {at} neu erstellt: Sehen Sie ihn noch einmal an.',
  FIRST_PERIOD_OVER:
    'Die erste Frist endete am {firstDueOn}: Bis dahin musste die Person unterrichtet sein.',
  NAMES_THE_PERSON:
    'Dieser Text bleibt für immer erhalten und nennt die anfragende Person: Lassen Sie den Namen weg.',
  NOT_IN_GROUP: '{name} ist kein Unternehmen der Gruppe: Nur ein solches antwortet einer Person.',
  NOT_PAUSED: 'Die Frist dieser Anfrage läuft.',
  NO_DRAFT: 'Es gibt keinen Entwurf zum Versenden: Erstellen Sie zuerst einen.',
  NO_SUCH_PAUSE: 'Die Frist dieser Anfrage ruht deswegen nicht ({ground}).',
  REQUEST_CLOSED:
    'Diese Anfrage ist abgeschlossen ({state}): Es kann nichts mehr mit ihr geschehen.',
  REQUEST_STILL_OPEN:
    'Diese Anfrage ist noch offen: Beantworten, verweigern oder schließen Sie sie, bevor die Person gelöscht wird.',
  UNKNOWN_PASSAGE: 'Dieser Brief hat keine Passage {key}, die neu formuliert werden könnte.',
  TIME_IS_UP: 'Die Frist ist abgelaufen und kann nicht mehr ruhen.',
  MOMENT_UNKNOWN:
    'Das Register kennt diesen Zeitpunkt nicht: Er liegt nach der letzten Eintragung.',
};

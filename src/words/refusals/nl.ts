import type { RefusalWords } from './refusal-words.js';

export const nl: RefusalWords = {
  ALREADY_ERASED: 'Dit is gewist op {at}.',
  ALREADY_RECORDED: 'Deze {noun} staat op die dagen al in het register: herzie die.',
  CONTROL_CHARACTERS: 'Deze tekst bevat stuurtekens.',
  DOCUMENT_BROKEN:
    'Dit document kan niet veilig worden geopend: het is beschadigd, of zo opgebouwd dat het register het niet vertrouwt[ (bladzijde {page})].',
  DOCUMENT_BUSY: 'Er wordt al aan andere documenten gewerkt. Probeer het over een minuut opnieuw.',
  DOCUMENT_CHANGED:
    'Het bestand van dit document is niet meer wat is vastgelegd. Het wordt niet gegeven; het origineel moet worden teruggezet.',
  DOCUMENT_ENCRYPTED:
    'Dit document is vergrendeld, met een wachtwoord of tegen wijzigingen. Bewaar het zonder vergrendeling en breng het opnieuw.',
  DOCUMENT_MACROS:
    "Dit document bevat programma's (macro's). Bewaar het zonder als .docx en breng het opnieuw.",
  DOCUMENT_MISSING:
    'Het bestand van dit document is niet in de map met documenten. Het moet worden teruggezet.',
  DOCUMENT_TOO_LARGE: 'Dit document is te groot: hoogstens {most} MB.',
  DOCUMENT_TOO_SLOW: 'Het werk aan dit document duurde te lang: meer dan {most} seconden.',
  EMPTY_PERIOD: 'De eerste dag en de eerste dag erna zijn dezelfde ({from}): zo is er geen dag.',
  EMPTY_TEXT: 'Deze tekst is leeg.',
  FACT_MISSING: 'Het gegeven {fact} ontbreekt.',
  FLOW_TO_ITSELF: 'Exporteur en ontvanger zijn dezelfde: aan jezelf geef je niets door.',
  GROUND_REQUIRED:
    'Er zijn gegevens verstrekt, dus er moet een grond worden genoemd. Zonder grond blijft de verstrekking in beoordeling.',
  HAS_GAPS: 'Het voorstel is nog niet compleet ({count}): {gaps}.',
  HIDING_NEEDS_REASON:
    'Zeg in een zin waarom dit deel verborgen is: ‘een andere reden’ is er geen.',
  KEY_REUSED: 'Deze sleutel is al gebruikt voor een andere opdracht.',
  KIND_CANNOT_HOLD:
    '{name} is van de soort {kind}, en bij die soort kan dit niet worden vastgelegd.',
  LATER_CHANGED: 'Wat later gebeurde, staat in de weg: {records}.',
  MODULE_DOES_NOT_FIT:
    '{code} is geschreven voor andere rollen dan die van de stromen tussen deze partijen.',
  NEEDS_PROPOSAL: 'Een wijziging van het recht vergt een voorstel, een bron en een tweede persoon.',
  NOTHING_CHANGES: 'Dit staat al zo in het register: er zou niets veranderen.',
  NOTHING_THERE: 'Er staat niets over vast van {from} tot {to}.',
  NOTHING_TO_HIDE:
    'Dit deel verbergt niets: noem minstens één vlak, of woorden om te zoeken (twee letters of meer).',
  NOT_AN_AUTHORITY: '{name} is van de soort {kind}: alleen een autoriteit vraagt zo gegevens op.',
  NOT_APPROVED: 'Alleen een goedgekeurd voorstel kan ongedaan worden gemaakt; dit is {state}.',
  NOT_A_DOCUMENT: 'Dit is geen pdf en geen Word-document (.docx).',
  NOT_A_DRAFT:
    'Dit voorstel is {state}: alleen een open voorstel kan worden gewijzigd, ingediend of teruggenomen.',
  NOT_A_PARTY: 'Dit is geen partij[ ({side})]: dat moet wel, en een andere dan de wederpartij.',
  NOT_A_PDF:
    'Alleen in een pdf kunnen delen worden verborgen. Bewaar dit document als pdf en breng die.',
  NOT_HIDDEN:
    'Er is een kopie gemaakt en nagelezen, en bladzijde {page} zegt nog wat verborgen moest worden. De kopie is weggegooid. Verberg die plaats met een vlak.',
  NOT_SUBMITTED: 'Alleen over een ingediend voorstel kan worden beslist; dit is {state}.',
  NOT_YOURS: 'Alleen de opsteller mag dit.',
  ONWARD_LOOP: 'De gegevens zouden terugkomen bij iemand die ze al had: {path}.',
  OUTSIDE_PAGE:
    'Dit vlak ligt op geen bladzijde van het document: bladzijde {page} is er niet, of is kleiner.',
  OVERLAPS:
    'Hetzelfde staat op enkele van deze dagen al vast[ ({id}, {from} tot {to})][ ({side})].',
  PAGE_TOO_LARGE: 'Bladzijde {page} is te groot, of bevat te veel om te bekijken.',
  PARENT_LOOP: 'Een onderneming kan niet boven zichzelf staan: {id}.',
  PERIOD_REVERSED: 'Het zou eindigen ({to}) voordat het begint ({from}).',
  REASON_REQUIRED: 'Een correctie, een intrekking of een wijziging van het recht vergt een reden.',
  RECIPIENT_NOT_ACTIVE: '{name} staat niet op al deze dagen in het register[: niet op {day}].',
  RESTED_ON: 'Andere vastleggingen berusten erop: {records}.',
  SECOND_PERSON_REQUIRED: 'Niemand beslist over een eigen voorstel: dat doet een tweede persoon.',
  SHAPE: 'Dit past niet: {problem}.',
  SOURCE_REQUIRED: 'Recht wordt nooit zonder bron vastgelegd.',
  STALE: 'Sinds u het las heeft {by} het op {at} gewijzigd: {fields}.',
  SUMMARY_REQUIRED:
    'Zeg in woorden wat verborgen is, zodat de rest te begrijpen is: {least} tekens of meer.',
  TERM_NOT_FOUND:
    'De woorden van deel {number} staan nergens op de bladzijden. Verberg ze op een gescande bladzijde met een vlak.',
  TERM_TOLD: 'De titel, de samenvatting of een reden noemt de woorden die deel {number} verbergt.',
  TEXT_TOO_LONG: 'Deze tekst is te lang: hoogstens {most} tekens.',
  TOO_MANY: 'Dit zijn er te veel: hoogstens {most}.',
  TOO_MANY_PAGES: 'Dit document heeft te veel bladzijden: hoogstens {most}.',
  UNKNOWN_CODE: 'Het register kent {code} niet ({scheme}).',
  UNKNOWN_DOCUMENT: 'Deze vastlegging heeft zo’n document niet.',
  UNKNOWN_RECORD: 'Die vastlegging is er niet ({noun} {id}).',
  UNKNOWN_REFERENCE: 'Niets in dit voorstel heet {name}.',
  UNKNOWN_TERRITORY:
    'Het gebied {code} bestaat niet. Geef de code; de woorden van de bron kunnen in een notitie.',
  WRONG_KIND_OF_TOOL: '{code} is een instrument van de soort {kind}, dat hier niet hoort.',
  ALREADY_EXTENDED: 'De termijn is al verlengd, en dat kan maar één keer.',
  ALREADY_PAUSED: 'De termijn van dit verzoek staat al stil.',
  ANSWER_INCOMPLETE:
    'Het antwoord kan nog niet weg: in het ontwerp ontbreekt iets dat er moet zijn ({count}): {gaps}.',
  CANNOT_BE_PRINTED:
    'De brief bevat tekens die niet kunnen worden afgedrukt ({characters}): schrijf ze in Latijnse, Griekse of Cyrillische letters.',
  DAY_TO_COME: '{day} moet nog komen.',
  DAY_TOO_EARLY: '{day} ligt vóór wat eraan voorafging ({after}).',
  DESK_CLOSED:
    'Er kan geen verzoek worden aangenomen: REQUEST_KEYS bevat geen sleutel om een verzoeker mee te verzegelen.',
  DRAFT_CHANGED: 'Het ontwerp is opnieuw gemaakt op {at}: kijk het opnieuw na.',
  FIRST_PERIOD_OVER:
    'De eerste termijn eindigde op {firstDueOn}: tot dan moest de persoon het horen.',
  NAMES_THE_PERSON:
    'Deze tekst blijft voor altijd bewaard en noemt de persoon die het verzoek doet: laat de naam weg.',
  NOT_IN_GROUP: '{name} is geen bedrijf van de groep: alleen zo’n bedrijf beantwoordt een persoon.',
  NOT_PAUSED: 'De termijn van dit verzoek loopt.',
  NO_DRAFT: 'Er is geen ontwerp om te versturen: maak er eerst een.',
  NO_SUCH_PAUSE: 'De termijn van dit verzoek stopt daar niet voor ({ground}).',
  REQUEST_CLOSED: 'Dit verzoek is gesloten ({state}): er kan niets meer mee gebeuren.',
  REQUEST_STILL_OPEN:
    'Dit verzoek staat nog open: beantwoord, weiger of sluit het voordat de persoon wordt gewist.',
  UNKNOWN_PASSAGE: 'Deze brief heeft geen passage {key} die anders kan worden verwoord.',
  TIME_IS_UP: 'De termijn is voorbij en kan niet meer stilstaan.',
  MOMENT_UNKNOWN: 'Het register kent dat moment niet: het ligt na wat het laatst is vastgelegd.',
};

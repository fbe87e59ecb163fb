import type { ReasonWords } from './reason-words.js';

export const nl: ReasonWords = {
  ACCESS_BY_PARENT_NOT_KNOWN:
    'Of het buitenlandse moederbedrijf ({place}) toegang krijgt, is niet bekend.',
  ACCESS_FROM_OUTSIDE:
    'Iemand buiten het gebied ({place}) krijgt toegang: de gegevens worden daar beschikbaar gesteld.',
  ACCESS_IN_TRANSIT_NOT_KNOWN:
    'Of iemand tijdens de doorvoer ({place}) toegang krijgt, is niet bekend.',
  ANOTHER_LEGAL_ENTITY: 'De ontvanger is een andere rechtspersoon dan de exporteur.',
  ASSESSMENT_NEGATIVE:
    'Op ‘{title}’ kan niet worden gesteund: de beoordeling van de doorgifte van {completedOn} was negatief.',
  ASSESSMENT_STALE:
    '‘{title}’: de beoordeling van de doorgifte van {completedOn} moest uiterlijk op {reviewDueOn} worden herzien.',
  CONCLUDED_TOO_LATE: '‘{title}’ is getekend op {executedOn}; dat kon tot en met {concludeUntil}.',
  CONDITION_FAILS:
    '‘{title}’ geldt niet: vereist is dat {condition}, en dat is niet zo[ (goedgekeurd door {approvedBy})][ (gewijzigd op {changedOn})][ ({exporterRole} naar {recipientRole})].',
  CONDITION_IN_DOUBT:
    '‘{title}’ geldt misschien niet: één voorwaarde, dat {condition}, is niet vervuld. Of het toch geldt, beslist een mens.',
  CONDITION_NOT_KNOWN:
    '‘{title}’ geldt misschien: of {condition}, is niet bekend[ ({exporterRole} naar {recipientRole})].',
  DAY_DISPUTED: '‘{title}’: bronnen verschillen erover of {on} nog gedekt is.',
  DECISION_ENDED:
    '{instrument} dekt deze bestemming ({territory}) niet meer vanaf {to}[: {endedBy}].',
  DECISION_NOT_IN_FORCE: '{instrument} dekt deze bestemming ({territory}) pas vanaf {from}.',
  DISCLOSED_BY_AN_EXPORTER:
    'De gegevens komen van een exporteur, niet rechtstreeks van de betrokkene.',
  DISCLOSED_BY_THE_PERSON:
    'De betrokkene verstrekt de gegevens rechtstreeks; er is geen exporteur.',
  EFFECT_UNCERTAIN: '{instrument} is vastgesteld, maar of het op {on} al werkt, staat niet vast.',
  ENDED: '‘{title}’ is geëindigd op {endsOn}.',
  EXPORTER_NOT_A_PARTY: '‘{title}’ noemt de exporteur niet als exporteur.',
  EXPORTER_NOT_BOUND: 'De exporteur is op die dag niet gebonden aan ‘{title}’[ (zie {day})].',
  HOLDS: '‘{title}’ van {executedOn} geldt op die dag voor deze gegevensstroom.',
  IMPORTER_NOT_A_PARTY: '‘{title}’ noemt de ontvanger niet als importeur.',
  IMPORTER_NOT_BOUND: 'De ontvanger is op die dag niet gebonden aan ‘{title}’[ (zie {day})].',
  INSIDE:
    'De plaats ({place}) ligt op {on} binnen het gebied: er is geen doorgifte naar een derde land.',
  INTERIM_RULE:
    'Volgens {instrument} was verzending naar deze plaats ({place}) op {on} geen doorgifte naar een derde land.',
  INTERNATIONAL_ORGANISATION:
    'De ontvanger ({organisation}) is een internationale organisatie: die valt buiten het gebied, waar haar gebouw ook staat.',
  IN_SCOPE:
    '{instrument} dekt deze bestemming ({territory}), deze ontvanger en deze gegevens[, omdat {condition} (geregistreerd vanaf {standingFrom})].',
  MIXED_DATA_NOT_KNOWN:
    '‘{title}’: of de teruggegeven gegevens zijn vermengd met in de EU verzamelde gegevens, is niet bekend.',
  NAMES_PREDECESSOR: '‘{title}’ noemt een voorganger, niet de partij zelf.',
  NONE_ON_FILE: 'Tussen deze partijen is niets van dien aard vastgelegd.',
  NOT_ADOPTED: '‘{title}’ is aangekondigd maar nooit vastgesteld; het kan geen bewijs zijn.',
  NOT_AN_ORGANISATION: 'De ontvanger is geen internationale organisatie.',
  NOT_A_GROUND: '‘{title}’ is aanwezig, maar is geen grondslag voor doorgifte.',
  NOT_A_RETURN:
    'Dit is geen verwerker die gegevens teruggeeft aan zijn eigen verwerkingsverantwoordelijke.',
  NOT_UNDER_THIS_LAW: '‘{title}’ is aanwezig, maar dient geen instrument van dit recht.',
  NOT_YET_SIGNED: '‘{title}’ is van {executedOn}, na de gevraagde dag.',
  NO_ASSESSMENT: '‘{title}’: er is op die dag geen beoordeling van de doorgifte vastgelegd.',
  NO_DECISION: 'Er is geen adequaatheidsbesluit voor deze bestemming ({territory}).',
  NO_INTERIM_RULE: 'Voor deze plaats geldt op die dag geen overgangsregel.',
  NO_SECOND_PARTY: 'Exporteur en ontvanger zijn één rechtspersoon; er is geen tweede partij.',
  OTHER_FLOWS_ONLY: '‘{title}’ dekt alleen andere, met name genoemde gegevensstromen.',
  OUTSIDE: 'De plaats ({place}) ligt op {on} buiten het gebied.',
  OUT_OF_SCOPE:
    '{instrument} dekt deze ontvanger of deze gegevens niet: vereist is dat {condition}, en dat is niet zo[ (geregistreerd vanaf {standingFrom} tot en met {standingTo})].',
  PLACE_NOT_KNOWN: 'Waar de gegevens heen gaan, is niet bekend.',
  PRESUMED_ADEQUATE:
    'Deze bestemming ({territory}) staat op de lijst van {instrument}, slechts een vermoeden.',
  RETURNED_TO_OWN_CONTROLLER:
    'Een verwerker geeft gegevens terug aan zijn eigen verwerkingsverantwoordelijke.',
  RETURN_NOT_KNOWN:
    'Of de verwerker gegevens teruggeeft aan zijn eigen verwerkingsverantwoordelijke, is niet bekend.',
  SCOPE_NOT_KNOWN: '{instrument} dekt dit misschien: of {condition}, is niet bekend.',
  SEAT_IN_ADEQUATE_STATE:
    'De ontvanger ({organisation}) is gevestigd in een adequate staat; of dat volstaat, staat niet vast.',
  SEAT_NOT_ADEQUATE: 'De ontvanger ({organisation}) is niet gevestigd in een adequate staat.',
  SUB_PROCESSOR_NOT_AUTHORISED:
    '‘{title}’ geldt misschien: dat de verwerkingsverantwoordelijke de subverwerker heeft toegestaan, is niet vastgelegd.',
  TERRITORY_SETTLED: 'Het recht zegt aan welke kant deze plaats ligt.',
  TERRITORY_UNSETTLED: 'Het recht zegt niet of deze plaats ({place}) binnen het gebied ligt.',
  TOOL_NOT_YET_USABLE: '‘{title}’: zo’n instrument is pas bruikbaar vanaf {from}.',
  TOOL_NO_LONGER_USABLE: '‘{title}’: zo’n instrument is niet meer bruikbaar vanaf {to}.',
};

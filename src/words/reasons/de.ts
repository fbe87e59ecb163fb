import type { ReasonWords } from './reason-words.js';

export const de: ReasonWords = {
  ACCESS_BY_PARENT_NOT_KNOWN:
    'Ob die ausländische Muttergesellschaft ({place}) Zugriff erhält, ist nicht bekannt.',
  ACCESS_FROM_OUTSIDE:
    'Jemand außerhalb des Gebiets ({place}) erhält Zugriff: die Daten werden dort bereitgestellt.',
  ACCESS_IN_TRANSIT_NOT_KNOWN:
    'Ob jemand bei der Durchleitung ({place}) Zugriff erhält, ist nicht bekannt.',
  ANOTHER_LEGAL_ENTITY: 'Der Empfänger ist eine andere juristische Person als der Exporteur.',
  ASSESSMENT_NEGATIVE:
    'Auf „{title}“ lässt sich die Übermittlung nicht stützen: die Folgenabschätzung vom {completedOn} war negativ.',
  ASSESSMENT_STALE:
    '„{title}“: die Folgenabschätzung vom {completedOn} war bis {reviewDueOn} zu überprüfen.',
  CONCLUDED_TOO_LATE:
    '„{title}“ wurde am {executedOn} unterzeichnet; das war bis {concludeUntil} möglich.',
  CONDITION_FAILS:
    '„{title}“ gilt nicht: erforderlich ist, dass {condition}; das trifft nicht zu[ (genehmigt von {approvedBy})][ (geändert am {changedOn})][ ({exporterRole} an {recipientRole})].',
  CONDITION_IN_DOUBT:
    '„{title}“ gilt vielleicht nicht: eine Voraussetzung, dass {condition}, ist nicht erfüllt. Ob es dennoch gilt, entscheidet ein Mensch.',
  CONDITION_NOT_KNOWN:
    '„{title}“ gilt vielleicht: ob {condition}, ist nicht bekannt[ ({exporterRole} an {recipientRole})].',
  DAY_DISPUTED: '„{title}“: die Quellen sind uneins, ob der {on} noch gedeckt ist.',
  DECISION_ENDED:
    '{instrument} deckt dieses Ziel ({territory}) ab dem {to} nicht mehr[: {endedBy}].',
  DECISION_NOT_IN_FORCE: '{instrument} deckt dieses Ziel ({territory}) erst ab dem {from}.',
  DISCLOSED_BY_AN_EXPORTER:
    'Die Daten kommen von einem Exporteur, nicht unmittelbar von der betroffenen Person.',
  DISCLOSED_BY_THE_PERSON:
    'Die betroffene Person legt die Daten selbst offen; es gibt keinen Exporteur.',
  EFFECT_UNCERTAIN: '{instrument} ist erlassen, aber ob es am {on} schon wirkt, steht nicht fest.',
  ENDED: '„{title}“ endete am {endsOn}.',
  EXPORTER_NOT_A_PARTY: '„{title}“ nennt den Exporteur nicht als Exporteur.',
  EXPORTER_NOT_BOUND: 'Der Exporteur ist an dem Tag nicht an „{title}“ gebunden[ (siehe {day})].',
  HOLDS: '„{title}“ vom {executedOn} gilt an dem Tag für diesen Datenfluss.',
  IMPORTER_NOT_A_PARTY: '„{title}“ nennt den Empfänger nicht als Importeur.',
  IMPORTER_NOT_BOUND: 'Der Empfänger ist an dem Tag nicht an „{title}“ gebunden[ (siehe {day})].',
  INSIDE:
    'Der Ort ({place}) liegt am {on} innerhalb des Gebiets: es wird nichts in ein Drittland übermittelt.',
  INTERIM_RULE:
    'Nach {instrument} war die Übertragung an diesen Ort ({place}) am {on} keine Übermittlung in ein Drittland.',
  INTERNATIONAL_ORGANISATION:
    'Der Empfänger ({organisation}) ist eine internationale Organisation: sie liegt außerhalb des Gebiets, wo immer ihr Gebäude steht.',
  IN_SCOPE:
    '{instrument} deckt dieses Ziel ({territory}), diesen Empfänger und diese Daten[, weil {condition} (verzeichnet ab dem {standingFrom})].',
  MIXED_DATA_NOT_KNOWN:
    '„{title}“: ob die zurückgegebenen Daten mit in der EU erhobenen vermischt sind, ist nicht bekannt.',
  NAMES_PREDECESSOR: '„{title}“ nennt einen Vorgänger, nicht die Partei selbst.',
  NONE_ON_FILE: 'Zwischen diesen Parteien ist nichts dergleichen verzeichnet.',
  NOT_ADOPTED: '„{title}“ wurde angekündigt, aber nie erlassen; es kann kein Nachweis sein.',
  NOT_AN_ORGANISATION: 'Der Empfänger ist keine internationale Organisation.',
  NOT_A_GROUND: '„{title}“ liegt vor, ist aber keine Grundlage einer Übermittlung.',
  NOT_A_RETURN:
    'Dies ist kein Auftragsverarbeiter, der Daten an seinen eigenen Verantwortlichen zurückgibt.',
  NOT_UNDER_THIS_LAW: '„{title}“ liegt vor, dient aber keinem Instrument dieses Rechts.',
  NOT_YET_SIGNED: '„{title}“ ist vom {executedOn}, nach dem gefragten Tag.',
  NO_ASSESSMENT: '„{title}“: an dem Tag ist keine Folgenabschätzung verzeichnet.',
  NO_DECISION: 'Es gibt keinen Angemessenheitsbeschluss für dieses Ziel ({territory}).',
  NO_INTERIM_RULE: 'Für diesen Ort gilt an dem Tag keine Übergangsregel.',
  NO_SECOND_PARTY:
    'Exporteur und Empfänger sind eine juristische Person; es gibt keine zweite Partei.',
  OTHER_FLOWS_ONLY: '„{title}“ deckt nur andere Datenflüsse, die es nennt.',
  OUTSIDE: 'Der Ort ({place}) liegt am {on} außerhalb des Gebiets.',
  OUT_OF_SCOPE:
    '{instrument} deckt diesen Empfänger oder diese Daten nicht: erforderlich ist, dass {condition}; das trifft nicht zu[ (verzeichnet vom {standingFrom} bis {standingTo})].',
  PLACE_NOT_KNOWN: 'Wohin die Daten gehen, ist nicht bekannt.',
  PRESUMED_ADEQUATE:
    'Dieses Ziel ({territory}) steht auf der Liste von {instrument}, nur eine Vermutung.',
  RETURNED_TO_OWN_CONTROLLER:
    'Ein Auftragsverarbeiter gibt Daten an seinen eigenen Verantwortlichen zurück.',
  RETURN_NOT_KNOWN:
    'Ob der Auftragsverarbeiter Daten an seinen eigenen Verantwortlichen zurückgibt, ist nicht bekannt.',
  SCOPE_NOT_KNOWN: '{instrument} deckt dies vielleicht: ob {condition}, ist nicht bekannt.',
  SEAT_IN_ADEQUATE_STATE:
    'Der Empfänger ({organisation}) hat seinen Sitz in einem Staat mit angemessenem Schutz; ob das genügt, steht nicht fest.',
  SEAT_NOT_ADEQUATE:
    'Der Empfänger ({organisation}) hat seinen Sitz nicht in einem Staat mit angemessenem Schutz.',
  SUB_PROCESSOR_NOT_AUTHORISED:
    '„{title}“ gilt vielleicht: die Genehmigung des Unterauftragsverarbeiters durch den Verantwortlichen ist nicht verzeichnet.',
  TERRITORY_SETTLED: 'Das Recht sagt, auf welcher Seite dieser Ort liegt.',
  TERRITORY_UNSETTLED: 'Das Recht sagt nicht, ob dieser Ort ({place}) innerhalb des Gebiets liegt.',
  TOOL_NOT_YET_USABLE: '„{title}“: ein solches Instrument ist erst ab dem {from} verwendbar.',
  TOOL_NO_LONGER_USABLE: '„{title}“: ein solches Instrument ist ab dem {to} nicht mehr verwendbar.',
};

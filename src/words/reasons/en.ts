import type { ReasonWords } from './reason-words.js';

export const en: ReasonWords = {
  ACCESS_BY_PARENT_NOT_KNOWN:
    'Whether the foreign parent company ({place}) gets access is not known.',
  ACCESS_FROM_OUTSIDE:
    'Somebody outside the area ({place}) gets access, so the data are made available there.',
  ACCESS_IN_TRANSIT_NOT_KNOWN: 'Whether anybody gets access in transit ({place}) is not known.',
  ANOTHER_LEGAL_ENTITY: 'The recipient is another legal entity than the exporter.',
  ASSESSMENT_NEGATIVE:
    '“{title}” cannot be relied on: the transfer impact assessment of {completedOn} was negative.',
  ASSESSMENT_STALE:
    '“{title}”: the transfer impact assessment of {completedOn} was due for review by {reviewDueOn}.',
  CONCLUDED_TOO_LATE:
    '“{title}” was signed on {executedOn}; it could be concluded until {concludeUntil}.',
  CONDITION_FAILS:
    '“{title}” does not hold: it requires that {condition}, and that is not so[ (approved by {approvedBy})][ (changed on {changedOn})][ ({exporterRole} to {recipientRole})].',
  CONDITION_IN_DOUBT:
    '“{title}” may not hold: one condition, that {condition}, is not met. Whether it holds all the same is for a person to decide.',
  CONDITION_NOT_KNOWN:
    '“{title}” may hold: whether {condition} is not known[ ({exporterRole} to {recipientRole})].',
  DAY_DISPUTED: '“{title}”: sources differ on whether {on} is still covered.',
  DECISION_ENDED:
    '{instrument} no longer covers this destination ({territory}) from {to}[: {endedBy}].',
  DECISION_NOT_IN_FORCE: '{instrument} covers this destination ({territory}) only from {from}.',
  DISCLOSED_BY_AN_EXPORTER: 'The data come from an exporter, not from the person directly.',
  DISCLOSED_BY_THE_PERSON: 'The person discloses the data directly; there is no exporter.',
  EFFECT_UNCERTAIN: '{instrument} was adopted, but whether it has effect on {on} is not certain.',
  ENDED: '“{title}” ended on {endsOn}.',
  EXPORTER_NOT_A_PARTY: '“{title}” does not name the exporter as exporter.',
  EXPORTER_NOT_BOUND: 'The exporter is not bound by “{title}” on the day[ (see {day})].',
  HOLDS: '“{title}” of {executedOn} holds for this flow on the day.',
  IMPORTER_NOT_A_PARTY: '“{title}” does not name the recipient as importer.',
  IMPORTER_NOT_BOUND: 'The recipient is not bound by “{title}” on the day[ (see {day})].',
  INSIDE:
    'The place ({place}) is inside the area on {on}: nothing is transferred to a third country.',
  INTERIM_RULE:
    'By {instrument} transmission to this place ({place}) was no transfer to a third country on {on}.',
  INTERNATIONAL_ORGANISATION:
    'The recipient ({organisation}) is an international organisation: it is outside the area, wherever its building stands.',
  IN_SCOPE:
    '{instrument} covers this destination ({territory}), this recipient and these data[, since {condition} (on record from {standingFrom})].',
  MIXED_DATA_NOT_KNOWN:
    '“{title}”: whether the returned data are mixed with data collected in the EU is not known.',
  NAMES_PREDECESSOR: '“{title}” names a predecessor, not the party itself.',
  NONE_ON_FILE: 'Nothing of this kind is on file between these parties.',
  NOT_ADOPTED: '“{title}” was announced and never adopted; it cannot be evidence.',
  NOT_AN_ORGANISATION: 'The recipient is not an international organisation.',
  NOT_A_GROUND: '“{title}” is on file, but it is no ground for a transfer.',
  NOT_A_RETURN: 'This is not a processor that returns data to its own controller.',
  NOT_UNDER_THIS_LAW: '“{title}” is on file, but it serves no tool of this law.',
  NOT_YET_SIGNED: '“{title}” is dated {executedOn}, after the day asked for.',
  NO_ASSESSMENT: '“{title}”: there is no transfer impact assessment on file for it on the day.',
  NO_DECISION: 'There is no finding of adequacy for this destination ({territory}).',
  NO_INTERIM_RULE: 'No interim rule holds for this place on the day.',
  NO_SECOND_PARTY: 'Exporter and recipient are one legal entity; there is no second party.',
  OTHER_FLOWS_ONLY: '“{title}” covers only other flows, which it names.',
  OUTSIDE: 'The place ({place}) is outside the area on {on}.',
  OUT_OF_SCOPE:
    '{instrument} does not cover this recipient or these data: it requires that {condition}, and that is not so[ (on record from {standingFrom} to {standingTo})].',
  PLACE_NOT_KNOWN: 'Where the data go is not known.',
  PRESUMED_ADEQUATE:
    'This destination ({territory}) stands on the list of {instrument}, a presumption only.',
  RETURNED_TO_OWN_CONTROLLER: 'A processor returns data to its own controller.',
  RETURN_NOT_KNOWN: 'Whether the processor returns data to its own controller is not known.',
  SCOPE_NOT_KNOWN: '{instrument} may cover it: whether {condition} is not known.',
  SEAT_IN_ADEQUATE_STATE:
    'The recipient ({organisation}) has its seat in an adequate State; whether that covers it is not settled.',
  SEAT_NOT_ADEQUATE: 'The recipient ({organisation}) does not have its seat in an adequate State.',
  SUB_PROCESSOR_NOT_AUTHORISED:
    '“{title}” may hold: that the controller authorised the sub-processor is not on file.',
  TERRITORY_SETTLED: 'The law says on which side this place is.',
  TERRITORY_UNSETTLED: 'The law does not settle whether this place ({place}) is inside the area.',
  TOOL_NOT_YET_USABLE: '“{title}”: such an instrument can be used only from {from}.',
  TOOL_NO_LONGER_USABLE: '“{title}”: such an instrument can no longer be used from {to}.',
};

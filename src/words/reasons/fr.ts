import type { ReasonWords } from './reason-words.js';

export const fr: ReasonWords = {
  ACCESS_BY_PARENT_NOT_KNOWN: "On ignore si la société mère étrangère ({place}) obtient l'accès.",
  ACCESS_FROM_OUTSIDE:
    "Quelqu'un à l'extérieur du territoire ({place}) obtient l'accès : les données y sont mises à disposition.",
  ACCESS_IN_TRANSIT_NOT_KNOWN:
    "On ignore si quelqu'un obtient l'accès pendant le transit ({place}).",
  ANOTHER_LEGAL_ENTITY: "Le destinataire est une autre entité juridique que l'exportateur.",
  ASSESSMENT_NEGATIVE:
    "« {title} » ne peut être invoqué : l'analyse d'impact du transfert du {completedOn} était négative.",
  ASSESSMENT_STALE:
    "« {title} » : l'analyse d'impact du transfert du {completedOn} devait être revue au plus tard le {reviewDueOn}.",
  CONCLUDED_TOO_LATE:
    '« {title} » a été signé le {executedOn} ; la conclusion était possible jusqu’au {concludeUntil}.',
  CONDITION_FAILS:
    "« {title} » ne vaut pas ; une condition n'est pas remplie : {condition}[ (approuvé par {approvedBy})][ (modifié le {changedOn})][ ({exporterRole} vers {recipientRole})].",
  CONDITION_IN_DOUBT:
    "« {title} » pourrait ne pas valoir : une condition n'est pas remplie : {condition}. À une personne de décider s'il vaut quand même.",
  CONDITION_NOT_KNOWN:
    '« {title} » vaut peut-être : on ignore si {condition}[ ({exporterRole} vers {recipientRole})].',
  DAY_DISPUTED:
    '« {title} » : les sources divergent sur le point de savoir si le {on} est encore couvert.',
  DECISION_ENDED:
    '{instrument} ne couvre plus cette destination ({territory}) à partir du {to}[ : {endedBy}].',
  DECISION_NOT_IN_FORCE:
    "{instrument} ne couvre cette destination ({territory}) qu'à partir du {from}.",
  DISCLOSED_BY_AN_EXPORTER: "Les données viennent d'un exportateur, non de la personne elle-même.",
  DISCLOSED_BY_THE_PERSON:
    "La personne communique elle-même les données ; il n'y a pas d'exportateur.",
  EFFECT_UNCERTAIN: "{instrument} est adopté, mais son effet au {on} n'est pas certain.",
  ENDED: '« {title} » a pris fin le {endsOn}.',
  EXPORTER_NOT_A_PARTY: "« {title} » ne désigne pas l'exportateur comme exportateur.",
  EXPORTER_NOT_BOUND: "L'exportateur n'est pas lié par « {title} » ce jour-là[ (voir {day})].",
  HOLDS: '« {title} » du {executedOn} vaut ce jour-là pour ce flux.',
  IMPORTER_NOT_A_PARTY: '« {title} » ne désigne pas le destinataire comme importateur.',
  IMPORTER_NOT_BOUND: "Le destinataire n'est pas lié par « {title} » ce jour-là[ (voir {day})].",
  INSIDE:
    "Le lieu ({place}) est à l'intérieur du territoire le {on} : rien n'est transféré vers un pays tiers.",
  INTERIM_RULE:
    "Selon {instrument}, l'envoi vers ce lieu ({place}) n'était pas un transfert vers un pays tiers le {on}.",
  INTERNATIONAL_ORGANISATION:
    'Le destinataire ({organisation}) est une organisation internationale : elle est hors du territoire, où que soit son bâtiment.',
  IN_SCOPE:
    '{instrument} couvre cette destination ({territory}), ce destinataire et ces données[, car {condition} (inscrit à partir du {standingFrom})].',
  MIXED_DATA_NOT_KNOWN:
    "« {title} » : on ignore si les données restituées sont mêlées à des données collectées dans l'UE.",
  NAMES_PREDECESSOR: '« {title} » désigne un prédécesseur, non la partie elle-même.',
  NONE_ON_FILE: "Rien de tel n'est enregistré entre ces parties.",
  NOT_ADOPTED: '« {title} » a été annoncé mais jamais adopté ; ce ne peut être une preuve.',
  NOT_AN_ORGANISATION: "Le destinataire n'est pas une organisation internationale.",
  NOT_A_GROUND: "« {title} » est enregistré, mais n'est pas un fondement de transfert.",
  NOT_A_RETURN:
    "Ce n'est pas un sous-traitant qui restitue des données à son propre responsable du traitement.",
  NOT_UNDER_THIS_LAW: '« {title} » est enregistré, mais ne sert aucun instrument de ce droit.',
  NOT_YET_SIGNED: '« {title} » est daté du {executedOn}, après le jour demandé.',
  NO_ASSESSMENT: "« {title} » : aucune analyse d'impact du transfert n'est enregistrée ce jour-là.",
  NO_DECISION: "Il n'y a pas de décision d'adéquation pour cette destination ({territory}).",
  NO_INTERIM_RULE: 'Aucune règle transitoire ne vaut pour ce lieu ce jour-là.',
  NO_SECOND_PARTY:
    "L'exportateur et le destinataire sont une seule entité juridique ; il n'y a pas de seconde partie.",
  OTHER_FLOWS_ONLY: "« {title} » ne couvre que d'autres flux, qu'il désigne.",
  OUTSIDE: "Le lieu ({place}) est à l'extérieur du territoire le {on}.",
  OUT_OF_SCOPE:
    "{instrument} ne couvre pas ce destinataire ou ces données ; une condition n'est pas remplie : {condition}[ (inscrit du {standingFrom} au {standingTo})].",
  PLACE_NOT_KNOWN: 'On ignore où vont les données.',
  PRESUMED_ADEQUATE:
    'Cette destination ({territory}) figure sur la liste de {instrument}, une simple présomption.',
  RETURNED_TO_OWN_CONTROLLER:
    'Un sous-traitant restitue des données à son propre responsable du traitement.',
  RETURN_NOT_KNOWN:
    'On ignore si le sous-traitant restitue des données à son propre responsable du traitement.',
  SCOPE_NOT_KNOWN: '{instrument} couvre peut-être ce cas : on ignore si {condition}.',
  SEAT_IN_ADEQUATE_STATE:
    "Le destinataire ({organisation}) a son siège dans un État adéquat ; il n'est pas établi que cela suffise.",
  SEAT_NOT_ADEQUATE: "Le destinataire ({organisation}) n'a pas son siège dans un État adéquat.",
  SUB_PROCESSOR_NOT_AUTHORISED:
    "« {title} » vaut peut-être : l'autorisation du sous-traitant ultérieur par le responsable n'est pas enregistrée.",
  TERRITORY_SETTLED: 'Le droit dit de quel côté se trouve ce lieu.',
  TERRITORY_UNSETTLED: "Le droit ne dit pas si ce lieu ({place}) est à l'intérieur du territoire.",
  TOOL_NOT_YET_USABLE: "« {title} » : un tel instrument n'est utilisable qu'à partir du {from}.",
  TOOL_NO_LONGER_USABLE: "« {title} » : un tel instrument n'est plus utilisable à partir du {to}.",
};

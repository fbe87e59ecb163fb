import type { GroundWords } from './ground-words.js';

export const fr: GroundWords = {
  names: {
    INSIDE: 'reste dans le territoire de la loi',
    SAME_ENTITY: 'même société',
    DIRECT_COLLECTION: 'données remises directement par vous',
    RETURN: 'retour au donneur d’ordre',
    INTERIM: 'règle transitoire',
    ADEQUACY: 'décision d’adéquation',
    CLAUSES: 'clauses contractuelles types',
    MODULE_FOUR: 'clauses contractuelles types, module quatre',
    UK_AGREEMENT: 'contrat type britannique (IDTA)',
    FORMER_CLAUSES: 'anciennes clauses types',
    BINDING_RULES: 'règles d’entreprise contraignantes',
    CODE_OR_CERTIFICATION: 'code de conduite ou certification',
    OWN_CLAUSES: 'clauses contractuelles propres',
    PUBLIC_INSTRUMENT: 'arrangement entre autorités publiques',
    DEROGATION: 'exception prévue par la loi',
    NEEDS_REVIEW: 'pas encore établi',
    NOT_COVERED: 'aucune garantie inscrite',
    NO_LAW: 'ne relève d’aucune des trois lois',
  },
  sentences: {
    INSIDE:
      'Les données restent dans l’Espace économique européen (EEE), où les mêmes règles de protection s’appliquent partout ; aucun instrument de transfert n’est nécessaire.',
    INSIDE_UK:
      'Les données restent au Royaume-Uni ; aucun instrument de transfert n’est nécessaire.',
    INSIDE_CH: 'Les données restent en Suisse ; aucun instrument de transfert n’est nécessaire.',
    SAME_ENTITY:
      'Il s’agit d’une succursale de la société qui détient déjà les données ; elles ne vont pas à une autre société.',
    DIRECT_COLLECTION:
      'Vous remettez vous-même ces données au destinataire ; nous ne les transmettons pas.',
    RETURN: 'Les données retournent à la société pour laquelle elles sont traitées.',
    INTERIM:
      'Une règle transitoire y est applicable, de sorte qu’il ne s’agit pas d’un transfert vers un pays hors de l’EEE[ ({instrument})].',
    INTERIM_UK:
      'Une règle transitoire y est applicable, de sorte qu’il ne s’agit pas d’un transfert vers un autre pays[ ({instrument})].',
    INTERIM_CH:
      'Une règle transitoire y est applicable, de sorte qu’il ne s’agit pas d’un transfert vers un autre pays[ ({instrument})].',
    ADEQUACY:
      'La Commission européenne a constaté[ dans la décision {instrument}] que les données personnelles y sont suffisamment protégées[ ; {partial}].',
    ADEQUACY_UK:
      'Le Royaume-Uni a constaté que les données personnelles y sont suffisamment protégées[ ({instrument})][ ; {partial}].',
    ADEQUACY_CH:
      'Le Conseil fédéral suisse a constaté que les données personnelles y sont suffisamment protégées[ ({instrument})][ ; {partial}].',
    CLAUSES:
      'Des clauses contractuelles types qui protègent vos données ont été convenues[ ({module})] ; vous pouvez en demander une copie.',
    MODULE_FOUR:
      'Des clauses contractuelles types ont été convenues ({module} : la société restitue des données au donneur d’ordre pour lequel elle travaille).',
    UK_AGREEMENT:
      'Un International Data Transfer Agreement, le contrat type britannique pour les transferts, a été signé ; vous pouvez en demander une copie.',
    FORMER_CLAUSES:
      'D’anciennes clauses types de la Commission européenne s’appliquent ; vous pouvez en demander une copie.',
    BINDING_RULES:
      'Les sociétés sont liées par des règles d’entreprise contraignantes, approuvées par une autorité de contrôle ; vous pouvez demander ce qu’elles disent.',
    CODE_OR_CERTIFICATION:
      'Le destinataire s’est engagé à respecter un code de conduite approuvé ou une certification.',
    OWN_CLAUSES:
      'Des clauses contractuelles propres ont été convenues, avec l’intervention d’une autorité de contrôle ; vous pouvez en demander une copie.',
    PUBLIC_INSTRUMENT: 'Il existe un arrangement contraignant entre autorités publiques.',
    DEROGATION:
      'Le transfert repose sur une exception prévue par la loi[ : {exception} ({article})].',
    NEEDS_REVIEW:
      'Il n’est pas encore établi quelle protection s’applique à ce transfert ; nous l’examinons.',
    NOT_COVERED: 'Aucune garantie n’est inscrite pour ce transfert ; nous l’examinons.',
    NO_LAW: 'Ni le RGPD, ni la loi britannique, ni la loi suisse ne s’appliquent à ce transfert.',
  },
  partial: 'elle ne vaut pas pour tous, mais elle vaut pour ce transfert',
  modules: { M1: 'module un', M2: 'module deux', M3: 'module trois', M4: 'module quatre' },
  exceptions: {
    A: 'vous y avez explicitement consenti',
    B: 'il est nécessaire à un contrat avec vous',
    C: 'il est nécessaire à un contrat conclu dans votre intérêt',
    D: 'il existe un motif important d’intérêt public',
    E: 'il est nécessaire à une action en justice',
    F: 'il est nécessaire pour protéger la vie ou la santé d’une personne',
    G: 'les données proviennent d’un registre public',
    '2': 'il existe un intérêt légitime impérieux, et l’autorité de contrôle a été informée',
  },
  swissExceptions: {
    A: 'vous y avez expressément consenti',
    B: 'il est en relation directe avec un contrat conclu avec vous ou dans votre intérêt',
    C: 'il est nécessaire à un intérêt public prépondérant ou à une action en justice',
    D: 'il est nécessaire pour protéger la vie ou la santé d’une personne',
    E: 'vous avez vous-même rendu les données publiques',
    F: 'les données proviennent d’un registre prévu par la loi',
  },
};

import type { AnnexWords } from './annex-words.js';

export const fr: AnnexWords = {
  title: 'Annexes aux clauses contractuelles types de la décision (UE) 2021/914',
  modules: {
    M1: 'Module 1 : transfert de responsable du traitement à responsable du traitement',
    M2: 'Module 2 : transfert de responsable du traitement à sous-traitant',
    M3: 'Module 3 : transfert de sous-traitant à sous-traitant',
    M4: 'Module 4 : transfert de sous-traitant à responsable du traitement',
  },
  about: 'Ce dont il s’agit',
  paper: 'Garantie',
  signedOn: 'Signé le',
  endsOn: 'Prend fin le',
  noEnd: 'aucune fin convenue',
  filled: (flows) =>
    `Rempli à partir du registre : les parties, les jours où elles sont liées et les contacts ; les personnes, données, finalités et lieux des flux de données entre les parties (${flows}) ; le texte des annexes tel qu’il est enregistré. Ce qui n’est pas renseigné est signalé ; rien n’a été inventé.`,
  noClauses:
    'Le texte des clauses n’est pas reproduit. Les lignes de signature sont laissées en blanc.',
  noAnnexThree:
    'L’annexe III ne fait pas partie de ces clauses : autorisation écrite générale des sous-traitants ultérieurs (clause 9, point a), option 2).',
  unknownAuthorisation:
    'L’annexe III va avec l’autorisation préalable spécifique (clause 9, point a), option 1). L’option choisie n’est pas renseignée.',
  missing: (what) => `[manque : ${what}]`,
  notApart: '[non renseigné séparément ; voir le texte enregistré]',
  annexOne: 'ANNEXE I',
  parties: 'A. LISTE DES PARTIES',
  exporter: 'Exportateur de données',
  importer: 'Importateur de données',
  name: 'Nom',
  address: 'Adresse',
  streetAndNumber: 'rue et numéro',
  contact: 'Nom, fonction et coordonnées de la personne de contact',
  officer: 'Délégué à la protection des données',
  representative: 'Représentant dans l’Union européenne',
  activities: 'Activités en rapport avec les données transférées au titre des présentes clauses',
  bound: 'Partie aux présentes clauses',
  boundFrom: (day) => `à partir du ${day}`,
  boundUntil: (day) => `plus à partir du ${day}`,
  notYetBound: 'nommée dans les documents, pas encore liée',
  role: 'Rôle (responsable du traitement / sous-traitant)',
  signature: 'Signature et date',
  description: 'B. DESCRIPTION DU TRANSFERT',
  recorded: 'Texte enregistré pour cette annexe',
  dataSubjects:
    'Catégories de personnes concernées dont les données à caractère personnel sont transférées',
  dataCategories: 'Catégories de données à caractère personnel transférées',
  sensitive:
    'Données sensibles transférées (le cas échéant) et restrictions ou garanties appliquées',
  frequency: 'Fréquence du transfert',
  nature: 'Nature du traitement',
  place: 'lieu où se trouvent les données',
  storedOrSeenIn: (places) => `conservées ou consultées dans : ${places}`,
  purposes: 'Finalité(s) du transfert et du traitement ultérieur des données',
  retention: 'Durée de conservation des données à caractère personnel, ou critères utilisés',
  processors:
    'Pour les transferts à des sous-traitants (ultérieurs) : objet, nature et durée du traitement',
  authority: 'C. AUTORITÉ DE CONTRÔLE COMPÉTENTE',
  annexTwo: 'ANNEXE II – MESURES TECHNIQUES ET ORGANISATIONNELLES',
  measures: 'Mesures techniques et organisationnelles visant à garantir la sécurité des données',
  assistance:
    'Mesures que doit prendre le sous-traitant (ultérieur) pour pouvoir prêter assistance',
  annexThree: 'ANNEXE III – LISTE DES SOUS-TRAITANTS ULTÉRIEURS',
  subProcessor: 'Sous-traitant ultérieur',
  subProcessing: 'Description du traitement',
  inTheRegister: 'Dans le registre',
  flowOnRecord: 'flux de données enregistré',
  notice: (received, objectBy) =>
    `notification reçue le ${received}${objectBy === null ? '' : `, objection possible jusqu’au ${objectBy}`}`,
  decisions: {
    PENDING: () => 'pas encore décidé',
    ACCEPTED: (day) => (day === null ? 'accepté' : `accepté le ${day}`),
    OBJECTED: (day) => (day === null ? 'objection faite' : `objection faite le ${day}`),
  },
};

import type { RefusalWords } from './refusal-words.js';

export const fr: RefusalWords = {
  ALREADY_ERASED: 'Cela a été effacé le {at}.',
  ALREADY_RECORDED: 'Cet élément ({noun}) est déjà inscrit pour ces jours : révisez-le.',
  CONTROL_CHARACTERS: 'Ce texte contient des caractères de contrôle.',
  DOCUMENT_BROKEN:
    "Ce document ne peut être ouvert en sécurité : il est endommagé, ou construit d'une façon à laquelle le registre ne se fie pas[ (page {page})].",
  DOCUMENT_BUSY: "D'autres documents sont en cours de traitement. Réessayez dans une minute.",
  DOCUMENT_CHANGED:
    "Le fichier de ce document n'est pas celui qui a été inscrit. Il n'est pas remis ; l'original doit être rétabli.",
  DOCUMENT_ENCRYPTED:
    'Ce document est verrouillé, par un mot de passe ou contre les modifications. Enregistrez-le sans verrou et envoyez-le de nouveau.',
  DOCUMENT_MACROS:
    'Ce document contient des programmes (macros). Enregistrez-le sans eux au format .docx et envoyez-le de nouveau.',
  DOCUMENT_MISSING:
    "Le fichier de ce document n'est pas dans le dossier des documents. Il doit y être rétabli.",
  DOCUMENT_TOO_LARGE: 'Ce document est trop volumineux : {most} Mo au plus.',
  DOCUMENT_TOO_SLOW: 'Le traitement de ce document a pris trop de temps : plus de {most} secondes.',
  EMPTY_PERIOD:
    "Le premier jour et le premier jour suivant sont identiques ({from}) : aucun jour n'est visé.",
  EMPTY_TEXT: 'Ce texte est vide.',
  FACT_MISSING: 'Il manque le fait {fact}.',
  FLOW_TO_ITSELF:
    "L'exportateur et le destinataire sont la même entité : on ne transfère rien à soi-même.",
  GROUND_REQUIRED:
    "Des données ont été communiquées : un fondement doit être indiqué. Sans lui, la communication reste à l'examen.",
  HAS_GAPS: 'La proposition présente encore des lacunes ({count}) : {gaps}.',
  HIDING_NEEDS_REASON:
    'Dites en une phrase pourquoi ce passage est masqué : « un autre motif » n’en est pas un.',
  KEY_REUSED: 'Cette clé a déjà servi pour une autre commande.',
  KIND_CANNOT_HOLD: '{name} est de la catégorie {kind}, qui ne peut porter cet élément.',
  LATER_CHANGED: "Ce qui s'est passé depuis y fait obstacle : {records}.",
  MODULE_DOES_NOT_FIT: "{code} est rédigé pour d'autres rôles que ceux des flux entre ces parties.",
  NEEDS_PROPOSAL:
    'Une modification du droit exige une proposition, une source et une seconde personne.',
  NOTHING_CHANGES: 'Le registre le dit déjà : rien ne changerait.',
  NOTHING_THERE: "Rien n'est inscrit à ce sujet du {from} au {to}.",
  NOTHING_TO_HIDE:
    'Ce passage ne masque rien : indiquez au moins une zone, ou des mots à chercher (deux lettres ou plus).',
  NOT_AN_AUTHORITY:
    '{name} est de la catégorie {kind} : seule une autorité demande ainsi des données.',
  NOT_APPROVED: 'Seule une proposition approuvée peut être annulée ; celle-ci est {state}.',
  NOT_A_DOCUMENT: "Ce n'est ni un PDF ni un document Word (.docx).",
  NOT_A_DRAFT:
    'Cette proposition est {state} : seule une proposition ouverte peut être modifiée, soumise ou reprise.',
  NOT_A_PARTY: "Ce n'est pas une partie[ ({side})] : elle doit l'être, et différer de l'autre.",
  NOT_A_PDF:
    'Seul un PDF peut avoir des passages masqués. Enregistrez ce document au format PDF et envoyez celui-ci.',
  NOT_HIDDEN:
    'Une copie a été faite et relue, et la page {page} dit encore ce qui devait être masqué. Elle a été jetée. Masquez cet endroit par une zone.',
  NOT_SUBMITTED: 'Seule une proposition soumise peut être décidée ; celle-ci est {state}.',
  NOT_YOURS: 'Seul son auteur peut le faire.',
  ONWARD_LOOP: "Les données reviendraient à quelqu'un qui les avait : {path}.",
  OUTSIDE_PAGE:
    "Cette zone n'est sur aucune page du document : la page {page} n'existe pas, ou est plus petite.",
  OVERLAPS:
    'Le même fait est déjà inscrit pour certains de ces jours[ ({id}, du {from} au {to})][ ({side})].',
  PAGE_TOO_LARGE: 'La page {page} est trop grande, ou contient trop pour être examinée.',
  PARENT_LOOP: "Une société ne peut être au-dessus d'elle-même : {id}.",
  PERIOD_REVERSED: 'Cela finirait ({to}) avant de commencer ({from}).',
  REASON_REQUIRED: 'Une correction, un retrait ou une modification du droit exige un motif.',
  RECIPIENT_NOT_ACTIVE: "{name} n'est pas au registre tous ces jours[ : pas le {day}].",
  RESTED_ON: "D'autres éléments reposent dessus : {records}.",
  SECOND_PERSON_REQUIRED:
    'Nul ne décide de sa propre proposition : une seconde personne doit le faire.',
  SHAPE: 'Cela ne convient pas : {problem}.',
  SOURCE_REQUIRED: "Le droit n'est jamais inscrit sans sa source.",
  STALE: "Depuis votre lecture, {by} l'a modifié le {at} : {fields}.",
  SUMMARY_REQUIRED:
    'Dites en mots ce qui est masqué, pour que le reste se comprenne : {least} caractères ou plus.',
  TERM_NOT_FOUND:
    'Les mots du passage {number} ne sont nulle part sur les pages. Sur une page numérisée, masquez-les par une zone.',
  TERM_TOLD: 'Le titre, le résumé ou un motif dit les mots que masque le passage {number}.',
  TEXT_TOO_LONG: 'Ce texte est trop long : {most} caractères au plus.',
  TOO_MANY: 'Il y en a trop : {most} au plus.',
  TOO_MANY_PAGES: 'Ce document a trop de pages : {most} au plus.',
  UNKNOWN_CODE: 'Le registre ne connaît pas {code} ({scheme}).',
  UNKNOWN_DOCUMENT: "Cet élément n'a pas un tel document.",
  UNKNOWN_RECORD: "Cet élément n'existe pas ({noun} {id}).",
  UNKNOWN_REFERENCE: "Rien dans cette proposition ne s'appelle {name}.",
  UNKNOWN_TERRITORY:
    "Le territoire {code} n'existe pas. Donnez son code ; les mots de la source peuvent figurer dans une note.",
  WRONG_KIND_OF_TOOL: "{code} est un instrument de la catégorie {kind}, qui n'a pas sa place ici.",
  ALREADY_EXTENDED: 'Le délai a déjà été prolongé ; il ne peut l’être qu’une fois.',
  ALREADY_PAUSED: 'Le délai de cette demande est déjà suspendu.',
  ANSWER_INCOMPLETE:
    'La réponse ne peut pas encore partir : il manque au projet quelque chose d’indispensable ({count}) : {gaps}.',
  CANNOT_BE_PRINTED:
    'La lettre contient des caractères qui ne peuvent pas être imprimés ({characters}) : écrivez-les en lettres latines, grecques ou cyrilliques.',
  DAY_TO_COME: 'Le {day} n’est pas encore arrivé.',
  DAY_TOO_EARLY: 'Le {day} précède ce qui s’est passé avant ({after}).',
  DESK_CLOSED:
    'Aucune demande ne peut être reçue : REQUEST_KEYS ne contient pas de clé pour sceller le demandeur.',
  DRAFT_CHANGED: 'Le projet a été refait à {at} : relisez-le.',
  FIRST_PERIOD_OVER:
    'Le premier délai a pris fin le {firstDueOn} : la personne devait être prévenue avant.',
  NAMES_THE_PERSON:
    'Ce texte est conservé pour toujours et nomme la personne qui fait la demande : omettez le nom.',
  NOT_IN_GROUP:
    '{name} n’est pas une société du groupe : seule une telle société répond à une personne.',
  NOT_PAUSED: 'Le délai de cette demande court.',
  NO_DRAFT: 'Il n’y a pas de projet à envoyer : faites-en un d’abord.',
  NO_SUCH_PAUSE: 'Le délai de cette demande ne s’arrête pas pour cela ({ground}).',
  REQUEST_CLOSED: 'Cette demande est close ({state}) : plus rien ne peut lui arriver.',
  REQUEST_STILL_OPEN:
    'Cette demande est encore ouverte : répondez-y, refusez-la ou retirez-la avant d’effacer la personne.',
  UNKNOWN_PASSAGE: 'Cette lettre n’a pas de passage {key} qui puisse être reformulé.',
  TIME_IS_UP: 'Le délai est écoulé : il ne peut plus être suspendu.',
  MOMENT_UNKNOWN:
    'Le registre ne connaît pas ce moment : il est postérieur au dernier enregistrement.',
};

import type { GroundWords } from './ground-words.js';

export const de: GroundWords = {
  names: {
    INSIDE: 'bleibt im Geltungsbereich des Gesetzes',
    SAME_ENTITY: 'dasselbe Unternehmen',
    DIRECT_COLLECTION: 'von Ihnen unmittelbar gegeben',
    RETURN: 'zurück an den Auftraggeber',
    INTERIM: 'Übergangsregel',
    ADEQUACY: 'Angemessenheitsbeschluss',
    CLAUSES: 'Standardvertragsklauseln',
    MODULE_FOUR: 'Standardvertragsklauseln, Modul vier',
    UK_AGREEMENT: 'britischer Mustervertrag (IDTA)',
    FORMER_CLAUSES: 'frühere Standardvertragsklauseln',
    BINDING_RULES: 'verbindliche interne Datenschutzvorschriften',
    CODE_OR_CERTIFICATION: 'Verhaltensregeln oder Zertifizierung',
    OWN_CLAUSES: 'eigene Vertragsklauseln',
    PUBLIC_INSTRUMENT: 'Vereinbarung zwischen Behörden',
    DEROGATION: 'gesetzliche Ausnahme',
    NEEDS_REVIEW: 'noch nicht geklärt',
    NOT_COVERED: 'keine Garantie eingetragen',
    NO_LAW: 'unterliegt keinem der drei Gesetze',
  },
  sentences: {
    INSIDE:
      'Die Daten bleiben im Europäischen Wirtschaftsraum (EWR), in dem überall dieselben Datenschutzregeln gelten; eine eigene Regelung für die Übermittlung ist nicht nötig.',
    INSIDE_UK:
      'Die Daten bleiben im Vereinigten Königreich; eine eigene Regelung für die Übermittlung ist nicht nötig.',
    INSIDE_CH:
      'Die Daten bleiben in der Schweiz; eine eigene Regelung für die Übermittlung ist nicht nötig.',
    SAME_ENTITY:
      'Dies ist eine Niederlassung des Unternehmens, das die Daten bereits hat; sie gehen nicht an ein anderes Unternehmen.',
    DIRECT_COLLECTION: 'Sie geben diese Daten dem Empfänger selbst; wir geben sie nicht weiter.',
    RETURN: 'Die Daten gehen an das Unternehmen zurück, für das sie verarbeitet werden.',
    INTERIM:
      'Dort gilt eine Übergangsregel, nach der dies keine Übermittlung in ein Land außerhalb des EWR ist[ ({instrument})].',
    INTERIM_UK:
      'Dort gilt eine Übergangsregel, nach der dies keine Übermittlung in ein anderes Land ist[ ({instrument})].',
    INTERIM_CH:
      'Dort gilt eine Übergangsregel, nach der dies keine Übermittlung in ein anderes Land ist[ ({instrument})].',
    ADEQUACY:
      'Die Europäische Kommission hat[ im Beschluss {instrument}] festgestellt, dass personenbezogene Daten dort gut genug geschützt sind[; {partial}].',
    ADEQUACY_UK:
      'Das Vereinigte Königreich hat festgestellt, dass personenbezogene Daten dort gut genug geschützt sind[ ({instrument})][; {partial}].',
    ADEQUACY_CH:
      'Der schweizerische Bundesrat hat festgestellt, dass personenbezogene Daten dort gut genug geschützt sind[ ({instrument})][; {partial}].',
    CLAUSES:
      'Es sind Standardvertragsklauseln vereinbart, die Ihre Daten schützen[ ({module})]; Sie können eine Kopie davon verlangen.',
    MODULE_FOUR:
      'Es sind Standardvertragsklauseln vereinbart ({module}: das Unternehmen gibt Daten an den Auftraggeber zurück, für den es arbeitet).',
    UK_AGREEMENT:
      'Es ist ein International Data Transfer Agreement geschlossen, der britische Mustervertrag für Übermittlungen; Sie können eine Kopie davon verlangen.',
    FORMER_CLAUSES:
      'Es gelten frühere Standardvertragsklauseln der Europäischen Kommission; Sie können eine Kopie davon verlangen.',
    BINDING_RULES:
      'Die Unternehmen sind an verbindliche interne Datenschutzvorschriften gebunden, die eine Aufsichtsbehörde genehmigt hat; Sie können erfragen, was darin steht.',
    CODE_OR_CERTIFICATION:
      'Der Empfänger hat sich an genehmigte Verhaltensregeln oder eine Zertifizierung gebunden.',
    OWN_CLAUSES:
      'Es sind eigene Vertragsklauseln vereinbart, an denen eine Aufsichtsbehörde beteiligt war; Sie können eine Kopie davon verlangen.',
    PUBLIC_INSTRUMENT: 'Es gibt eine bindende Vereinbarung zwischen Behörden.',
    DEROGATION:
      'Die Übermittlung beruht auf einer gesetzlichen Ausnahme[: {exception} ({article})].',
    NEEDS_REVIEW:
      'Für diese Übermittlung ist noch nicht geklärt, welcher Schutz gilt; wir gehen dem nach.',
    NOT_COVERED: 'Für diese Übermittlung ist keine Garantie eingetragen; wir gehen dem nach.',
    NO_LAW:
      'Auf diese Übermittlung ist die DSGVO nicht anwendbar, ebenso wenig das britische oder das schweizerische Gesetz.',
  },
  partial: 'er gilt nicht für alle dort, wohl aber für diese Übermittlung',
  modules: { M1: 'Modul eins', M2: 'Modul zwei', M3: 'Modul drei', M4: 'Modul vier' },
  exceptions: {
    A: 'Sie haben ausdrücklich eingewilligt',
    B: 'sie ist für einen Vertrag mit Ihnen erforderlich',
    C: 'sie ist für einen Vertrag in Ihrem Interesse erforderlich',
    D: 'es gibt einen wichtigen Grund des öffentlichen Interesses',
    E: 'sie ist für einen Rechtsanspruch erforderlich',
    F: 'sie ist erforderlich, um Leben oder Gesundheit eines Menschen zu schützen',
    G: 'die Daten stammen aus einem öffentlichen Register',
    '2': 'es gibt ein zwingendes berechtigtes Interesse, und die Aufsichtsbehörde ist unterrichtet',
  },
  swissExceptions: {
    A: 'Sie haben ausdrücklich eingewilligt',
    B: 'sie steht in unmittelbarem Zusammenhang mit einem Vertrag mit Ihnen oder in Ihrem Interesse',
    C: 'sie ist für ein überwiegendes öffentliches Interesse oder einen Rechtsanspruch erforderlich',
    D: 'sie ist erforderlich, um Leben oder Gesundheit eines Menschen zu schützen',
    E: 'Sie haben die Daten selbst allgemein zugänglich gemacht',
    F: 'die Daten stammen aus einem gesetzlichen Register',
  },
};

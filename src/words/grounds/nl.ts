import type { GroundWords } from './ground-words.js';

export const nl: GroundWords = {
  names: {
    INSIDE: 'blijft binnen het gebied van de wet',
    SAME_ENTITY: 'zelfde bedrijf',
    DIRECT_COLLECTION: 'rechtstreeks door u gegeven',
    RETURN: 'terug naar de opdrachtgever',
    INTERIM: 'overgangsregel',
    ADEQUACY: 'adequaatheidsbesluit',
    CLAUSES: 'standaardcontractbepalingen',
    MODULE_FOUR: 'standaardcontractbepalingen, module vier',
    UK_AGREEMENT: 'Brits modelcontract (IDTA)',
    FORMER_CLAUSES: 'eerdere modelcontractbepalingen',
    BINDING_RULES: 'bindende bedrijfsvoorschriften',
    CODE_OR_CERTIFICATION: 'gedragscode of certificering',
    OWN_CLAUSES: 'eigen contractbepalingen',
    PUBLIC_INSTRUMENT: 'regeling tussen overheden',
    DEROGATION: 'uitzondering in de wet',
    NEEDS_REVIEW: 'staat nog niet vast',
    NOT_COVERED: 'geen waarborg vastgelegd',
    NO_LAW: 'valt onder geen van de drie wetten',
  },
  sentences: {
    INSIDE:
      'De gegevens blijven binnen de Europese Economische Ruimte (EER), waar overal dezelfde privacyregels gelden; een aparte regeling voor doorgifte is niet nodig.',
    INSIDE_UK:
      'De gegevens blijven in het Verenigd Koninkrijk; een aparte regeling voor doorgifte is niet nodig.',
    INSIDE_CH:
      'De gegevens blijven in Zwitserland; een aparte regeling voor doorgifte is niet nodig.',
    SAME_ENTITY:
      'Dit is een vestiging van het bedrijf dat de gegevens al heeft; de gegevens gaan niet naar een ander bedrijf.',
    DIRECT_COLLECTION: 'U geeft deze gegevens zelf aan de ontvanger; wij geven ze niet door.',
    RETURN: 'De gegevens gaan terug naar het bedrijf waarvoor ze worden verwerkt.',
    INTERIM:
      'Daar geldt een overgangsregel, waardoor dit niet telt als doorgifte naar een land buiten de EER[ ({instrument})].',
    INTERIM_UK:
      'Daar geldt een overgangsregel, waardoor dit niet telt als doorgifte naar een ander land[ ({instrument})].',
    INTERIM_CH:
      'Daar geldt een overgangsregel, waardoor dit niet telt als doorgifte naar een ander land[ ({instrument})].',
    ADEQUACY:
      'De Europese Commissie heeft[ in besluit {instrument}] vastgesteld dat persoonsgegevens daar goed genoeg beschermd zijn[; {partial}].',
    ADEQUACY_UK:
      'Het Verenigd Koninkrijk heeft vastgesteld dat persoonsgegevens daar goed genoeg beschermd zijn[ ({instrument})][; {partial}].',
    ADEQUACY_CH:
      'De Zwitserse Bondsraad heeft vastgesteld dat persoonsgegevens daar goed genoeg beschermd zijn[ ({instrument})][; {partial}].',
    CLAUSES:
      'Er zijn standaardcontractbepalingen afgesproken die uw gegevens beschermen[ ({module})]; u kunt daarvan een kopie vragen.',
    MODULE_FOUR:
      'Er zijn standaardcontractbepalingen afgesproken ({module}: het bedrijf geeft gegevens terug aan de opdrachtgever voor wie het werkt).',
    UK_AGREEMENT:
      'Er is een International Data Transfer Agreement gesloten, het Britse modelcontract voor doorgifte; u kunt daarvan een kopie vragen.',
    FORMER_CLAUSES:
      'Er gelden eerdere modelcontractbepalingen van de Europese Commissie; u kunt daarvan een kopie vragen.',
    BINDING_RULES:
      'De bedrijven zijn gebonden aan bindende bedrijfsvoorschriften, die een toezichthouder heeft goedgekeurd; u kunt vragen wat daarin staat.',
    CODE_OR_CERTIFICATION:
      'De ontvanger heeft zich gebonden aan een goedgekeurde gedragscode of certificering.',
    OWN_CLAUSES:
      'Er zijn eigen contractbepalingen afgesproken, waarbij een toezichthouder is betrokken; u kunt daarvan een kopie vragen.',
    PUBLIC_INSTRUMENT: 'Er is een bindende regeling tussen overheidsinstanties.',
    DEROGATION: 'De doorgifte berust op een uitzondering in de wet[: {exception} ({article})].',
    NEEDS_REVIEW:
      'Voor deze doorgifte staat nog niet vast welke bescherming geldt; wij zoeken dat uit.',
    NOT_COVERED: 'Voor deze doorgifte is geen waarborg vastgelegd; wij zoeken dat uit.',
    NO_LAW:
      'Op deze doorgifte is de AVG niet van toepassing, en de Britse of Zwitserse wet ook niet.',
  },
  partial: 'het geldt niet voor iedereen daar, maar wel voor deze doorgifte',
  modules: { M1: 'module één', M2: 'module twee', M3: 'module drie', M4: 'module vier' },
  exceptions: {
    A: 'u hebt er uitdrukkelijk mee ingestemd',
    B: 'het is nodig voor een overeenkomst met u',
    C: 'het is nodig voor een overeenkomst in uw belang',
    D: 'er is een gewichtige reden van algemeen belang',
    E: 'het is nodig voor een rechtsvordering',
    F: 'het is nodig om iemands leven of gezondheid te beschermen',
    G: 'de gegevens komen uit een openbaar register',
    '2': 'er is een dwingend gerechtvaardigd belang, en de toezichthouder is ingelicht',
  },
  swissExceptions: {
    A: 'u hebt er uitdrukkelijk mee ingestemd',
    B: 'het houdt rechtstreeks verband met een overeenkomst met u of in uw belang',
    C: 'het is nodig voor een zwaarwegend algemeen belang of een rechtsvordering',
    D: 'het is nodig om iemands leven of gezondheid te beschermen',
    E: 'u hebt de gegevens zelf openbaar gemaakt',
    F: 'de gegevens komen uit een wettelijk register',
  },
};

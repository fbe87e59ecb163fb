import type { FactsByNoun, Noun } from '../register/change.js';

/** A code named by facts: of a territory, of a tool of the catalogue, or a slug of a vocabulary. */
export type NamedCode = {
  readonly path: string;
  readonly scheme:
    'TERRITORY' | 'TOOL' | 'PURPOSE' | 'DATA_CATEGORY' | 'DATA_SUBJECT' | 'SERVICE_TYPE';
  readonly code: string;
};

function codes(
  scheme: NamedCode['scheme'],
  named: Readonly<Record<string, string | null | undefined>>,
): readonly NamedCode[] {
  return Object.entries(named).flatMap(([path, code]) =>
    code === null || code === undefined ? [] : [{ path, scheme, code }],
  );
}

function listed(
  scheme: NamedCode['scheme'],
  path: string,
  slugs: readonly string[],
): readonly NamedCode[] {
  return slugs.map((code, index) => ({ path: `${path}.${index}`, scheme, code }));
}

type Data = {
  readonly purposes: readonly string[];
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
};

function ofData({ purposes, dataCategories, dataSubjects }: Data): readonly NamedCode[] {
  return [
    ...listed('PURPOSE', 'purposes', purposes),
    ...listed('DATA_CATEGORY', 'dataCategories', dataCategories),
    ...listed('DATA_SUBJECT', 'dataSubjects', dataSubjects),
  ];
}

const CODES: { readonly [N in Noun]?: (facts: FactsByNoun[N]) => readonly NamedCode[] } = {
  recipient: ({ establishedIn, organisationCode, serviceTypes }) => [
    ...codes('TERRITORY', { establishedIn, organisationCode }),
    ...listed('SERVICE_TYPE', 'serviceTypes', serviceTypes),
  ],
  dataFlow: (facts) => [
    ...codes('TERRITORY', {
      destination: facts.destination,
      'circumstances.transitThrough': facts.circumstances.transitThrough,
      'circumstances.foreignParentIn': facts.circumstances.foreignParentIn,
      'circumstances.hostedIn': facts.circumstances.hostedIn,
    }),
    ...ofData(facts),
  ],
  safeguard: ({ code }) => codes('TOOL', { code }),
  derogation: ({ code }) => codes('TOOL', { code }),
  transferImpactAssessment: ({ territory }) => codes('TERRITORY', { territory }),
  processingActivity: ofData,
  adequacyDecision: ({ territory }) =>
    territory === 'EEA' ? [] : codes('TERRITORY', { territory }),
  businessTransfer: ({ countries }) => listed('TERRITORY', 'countries', countries),
  authorityDisclosure: ({ groundCode }) => codes('TOOL', { groundCode }),
  subProcessorNotice: ({ country }) => codes('TERRITORY', { country }),
};

/** Every code that facts name, with the place where they do. */
export function codesOf<N extends Noun>(noun: N, facts: FactsByNoun[N]): readonly NamedCode[] {
  return CODES[noun]?.(facts) ?? [];
}

import { contains } from '../../src/domain/time/period.js';
import { grouped } from '../../src/domain/grouped.js';
import type { Provenance } from '../../src/domain/register/provenance.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { KnownLaw } from '../../src/law/law-history.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import type { LawSourceType, LawType } from './law.type.js';

/** Which law there is at the moment, from where and how sure. */
export function lawView({ known, moment }: OpenedRegister): LawType {
  return {
    territoryCount: known.territories.length,
    adequacyDecisionCount: known.decisions.length,
    transferToolCount: known.tools.length,
    lastCheckedOn: lastCheckedOn(known),
    sources: [
      ...sourcesOf('TERRITORY', known.territories),
      ...sourcesOf('ADEQUACY_DECISION', known.decisions),
      ...sourcesOf('TRANSFER_TOOL', known.tools),
    ],
    transferTools: known.tools
      .filter(({ valid }) => contains(valid, moment.on))
      .map(({ facts }) => facts)
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  };
}

/** The newest day on which a row was compared with its source. */
function lastCheckedOn({ territories, decisions, tools }: KnownLaw): LocalDate | null {
  const days = [...territories, ...decisions, ...tools].flatMap(
    ({ facts }) => facts.checkedOn ?? [],
  );
  return days.toSorted().at(-1) ?? null;
}

function sourcesOf(
  noun: string,
  rows: readonly { readonly facts: Provenance }[],
): readonly LawSourceType[] {
  const groups = grouped(rows, ({ facts }) => `${facts.sourceKind} ${facts.confidence}`);
  return [...groups].toSorted().map(([key, ofKey]) => {
    const [sourceKind = '', confidence = ''] = key.split(' ');
    return { noun, sourceKind, confidence, count: ofKey.length };
  });
}

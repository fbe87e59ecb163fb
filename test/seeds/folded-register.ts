import type { Dated, Version } from '../../src/domain/bitemporal/version.js';
import { revise } from '../../src/domain/bitemporal/revise.js';
import type { Dossier, Law } from '../../src/domain/coverage/coverage.js';
import type { FactsByNoun, Noun } from '../../src/domain/register/change.js';
import { UNTIL_SUPERSEDED } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { contains } from '../../src/domain/time/period.js';
import type { RecordedChanges } from '../../seeds/recorded-changes.js';
import { grouped } from '../../src/domain/grouped.js';

type Versions = Map<string, Version<unknown>[]>;

/** A register in memory: what the store would hold after all batches, read at any instant. */
export class FoldedRegister {
  private readonly nouns = new Map<Noun, Versions>();
  private count = 0;

  constructor(batches: readonly RecordedChanges[]) {
    for (const { recordedAt, changes } of batches) {
      for (const { noun, id, valid, facts } of changes) {
        const versions = this.versionsOf(noun);
        const ofRecord = versions.get(id) ?? [];
        const open = ofRecord.filter(({ recorded }) => recorded.to === UNTIL_SUPERSEDED);
        const cut = revise<unknown>(
          open,
          { id, valid, facts },
          recordedAt,
          () => `${++this.count}`,
        );
        const kept = ofRecord.map((version) =>
          cut.supersede.includes(version.versionId)
            ? { ...version, recorded: { from: version.recorded.from, to: recordedAt } }
            : version,
        );
        versions.set(id, [...kept, ...cut.insert]);
      }
    }
  }

  /** All records of a noun as known at an instant. */
  known<N extends Noun>(noun: N, at: Instant): readonly Dated<FactsByNoun[N]>[] {
    return [...this.versionsOf(noun).values()].flatMap((versions) =>
      versions.filter(({ recorded }) => contains(recorded, at)),
    ) as Dated<FactsByNoun[N]>[];
  }

  law(at: Instant): Law {
    return {
      territories: grouped(this.known('territory', at), ({ facts }) => facts.code),
      decisions: grouped(
        this.known('adequacyDecision', at),
        ({ facts }) => `${facts.regime}:${facts.territory}`,
      ),
      tools: grouped(this.known('transferTool', at), ({ facts }) => facts.code),
    };
  }

  /** The dossiers of the flows known at an instant, by flow. */
  dossiers(at: Instant): ReadonlyMap<string, Dossier> {
    const flows = grouped(this.known('dataFlow', at), ({ id }) => id);
    const recipients = grouped(this.known('recipient', at), ({ id }) => id);
    const shared = { flows, recipients, law: this.law(at) };
    const standings = this.known('standing', at);
    const safeguards = this.known('safeguard', at);
    const assessments = this.known('transferImpactAssessment', at);
    const derogations = this.known('derogation', at);
    const dossier = (flowId: string): Dossier => {
      const parties = new Set(flows.get(flowId)?.map(({ facts }) => facts.recipientId));
      return {
        ...shared,
        flowId,
        standings,
        safeguards: safeguards.filter(({ facts }) =>
          facts.parties.some(({ recipientId }) => parties.has(recipientId)),
        ),
        assessments: assessments.filter(({ facts }) => parties.has(facts.recipientId)),
        derogations: derogations.filter(({ facts }) => facts.flowId === flowId),
      };
    };
    return new Map([...flows.keys()].map((id) => [id, dossier(id)]));
  }

  private versionsOf(noun: Noun): Versions {
    const known = this.nouns.get(noun) ?? new Map<string, Version<unknown>[]>();
    this.nouns.set(noun, known);
    return known;
  }
}

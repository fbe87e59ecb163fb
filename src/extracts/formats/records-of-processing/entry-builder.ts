import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { ToolReference } from '../../../domain/coverage/coverage.js';
import type { ProcessingActivityFacts } from '../../../domain/register/processing-activity.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { CoveragePeriodRow } from '../../../coverage/coverage-period.store.js';
import type { EntryRecipient, EntryTransfer, RecordEntry } from './processing-record.js';

/** Gathers one row of a record from the flows that belong to it; keeps each fact once, and no flow. */
export class EntryBuilder {
  private readonly purposes: Set<string>;
  private readonly dataSubjects: Set<string>;
  private readonly dataCategories: Set<string>;
  private readonly jointControllerIds = new Set<string>();
  private readonly recipients = new Map<string, EntryRecipient>();
  private readonly places = new Set<string | null>();
  private readonly transfers = new Map<string, EntryTransfer>();
  private flows = 0;

  constructor(
    private readonly controllerId: string,
    private readonly activity: Held<ProcessingActivityFacts> | null,
    /** What flows that belong to no activity are gathered by. */
    purposes: readonly string[],
  ) {
    this.purposes = new Set(activity?.facts.purposes ?? purposes);
    this.dataSubjects = new Set(activity?.facts.dataSubjects);
    this.dataCategories = new Set(activity?.facts.dataCategories);
  }

  add({ flow: { facts }, recipient, coverage }: DataFlow): void {
    this.flows += 1;
    if (this.activity) for (const purpose of facts.purposes) this.purposes.add(purpose);
    for (const subject of facts.dataSubjects) this.dataSubjects.add(subject);
    for (const category of facts.dataCategories) this.dataCategories.add(category);
    this.joint(facts.exporterRole, facts.exporterId);
    this.joint(facts.recipientRole, facts.recipientId);
    const { recipientId, recipientRole: role, destination } = facts;
    const sameLegalEntity =
      facts.circumstances.sameLegalEntity === true ||
      recipient?.facts.branchOfId === this.controllerId;
    this.recipients.set(`${recipientId} ${role} ${sameLegalEntity}`, {
      recipientId,
      role,
      sameLegalEntity,
    });
    this.places.add(destination);
    for (const row of coverage) {
      if (row.outcome === 'NO_RESTRICTED_TRANSFER') continue;
      const { regime, outcome, rule } = row;
      const key = `${recipientId} ${destination} ${regime} ${outcome} ${row.tool_id} ${row.missing}`;
      this.transfers.set(key, {
        recipientId,
        destination,
        regime,
        outcome,
        rule,
        tool: toolOf(row),
        fallbacks: JSON.parse(row.fallbacks) as ToolReference[],
        missing: JSON.parse(row.missing) as string[],
      });
    }
  }

  entry(enteredFor: LocalDate | null): RecordEntry {
    return {
      activity: this.activity,
      enteredFor,
      purposes: [...this.purposes],
      dataSubjects: [...this.dataSubjects],
      dataCategories: [...this.dataCategories],
      jointControllerIds: [...this.jointControllerIds],
      recipients: [...this.recipients.values()],
      places: [...this.places],
      transfers: [...this.transfers.values()],
      flows: this.flows,
    };
  }

  private joint(role: string | null, id: string): void {
    if (role === 'JOINT_CONTROLLER' && id !== this.controllerId) this.jointControllerIds.add(id);
  }
}

function toolOf(row: CoveragePeriodRow): ToolReference | null {
  const { tool_kind: kind, tool_id: id, tool_code: code, tool_citation: citation } = row;
  return kind === null || id === null || code === null || citation === null
    ? null
    : { kind, id, code, citation };
}

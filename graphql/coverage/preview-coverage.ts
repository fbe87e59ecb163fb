import { Injectable } from '@nestjs/common';
import { CoverageService } from '../../src/coverage/coverage.service.js';
import type { Preview, PreviewParty } from '../../src/coverage/preview-dossier.js';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import { RecordsService } from '../../src/records/records.service.js';
import { RegisterService } from '../../src/register/register.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { defined } from '../defined.js';
import { checkTerms, checkTerritories, checkTools } from '../known-codes.js';
import { openedOrRefused } from '../opened-or-refused.js';
import { refused } from '../refused.js';
import type { CoverageType } from './coverage.type.js';
import { previewView } from './coverage.view.js';
import type { PreviewCoverageInput, PreviewPartyInput, PreviewToolInput } from './preview.input.js';

/** Puts a question about a flow that is not in the register, with what the register knows of its parties. */
@Injectable()
export class PreviewCoverage {
  constructor(
    private readonly registers: RegisterService,
    private readonly recipients: RecipientsService,
    private readonly records: RecordsService,
    private readonly coverage: CoverageService,
  ) {}

  async of(input: PreviewCoverageInput): Promise<readonly CoverageType[]> {
    const opened = openedOrRefused(await this.registers.at(input.on, input.knownAt ?? null));
    const preview = await this.previewOf(input, opened);
    const coverages = this.coverage.preview(preview, opened.moment, opened.known.law);
    return coverages.map((coverage) => previewView(opened, coverage));
  }

  private async previewOf(input: PreviewCoverageInput, opened: OpenedRegister): Promise<Preview> {
    check(input, opened);
    const { exporter, recipient } = input;
    return {
      exporter: await this.party(exporter, 'input.exporter', opened),
      recipient: await this.party(recipient, 'input.recipient', opened),
      destination: input.destination ?? null,
      exporterRole: input.exporterRole ?? null,
      recipientRole: input.recipientRole ?? null,
      purposes: input.purposes ?? [],
      dataCategories: input.dataCategories ?? [],
      staffData: input.staffData,
      circumstances: defined(input.circumstances),
      standings: [
        ...(await this.standingsOnRecord(recipient, opened)),
        ...(input.standings ?? []).map(({ scheme, held, humanResources, from, to }) => ({
          scheme,
          held: held ?? null,
          humanResources: humanResources ?? null,
          from: from ?? null,
          to: to ?? null,
        })),
      ],
      tools: (input.tools ?? []).map(toolOf),
      assessments: (input.assessments ?? []).map(({ reviewDueOn, ...assessment }) => ({
        ...assessment,
        reviewDueOn: reviewDueOn ?? null,
      })),
    };
  }

  private async party(
    { id, establishedIn, organisationCode, alsoUnder }: PreviewPartyInput,
    path: string,
    { moment }: OpenedRegister,
  ): Promise<PreviewParty> {
    const [found] = id ? await this.recipients.byId(moment, [id]) : [];
    if (id && !found) throw refused(`${path}.id`, 'nobody of that id is on record on the day');
    return {
      facts: found?.facts ?? null,
      establishedIn: establishedIn ?? null,
      organisationCode: organisationCode ?? null,
      alsoUnder: alsoUnder ?? [],
    };
  }

  private async standingsOnRecord(
    { id }: PreviewPartyInput,
    { moment }: OpenedRegister,
  ): Promise<Preview['standings']> {
    if (!id) return [];
    const among = { column: 'recipient_id', ids: [id] };
    const found = await this.records.among('standing', moment, among);
    return found.map(({ facts, valid }) => ({ ...facts, from: valid.from, to: valid.to }));
  }
}

function check(input: PreviewCoverageInput, { known }: OpenedRegister): void {
  const { exporter, recipient, destination, tools } = input;
  const codes = [exporter.establishedIn, recipient.establishedIn, destination].filter(
    (code) => code !== undefined && code !== null,
  );
  checkTerritories('input', codes, known);
  checkTerms('input.purposes', 'PURPOSE', input.purposes ?? [], known);
  checkTerms('input.dataCategories', 'DATA_CATEGORY', input.dataCategories ?? [], known);
  checkTools(
    'input.tools',
    (tools ?? []).map(({ code }) => code),
    known,
  );
}

function toolOf({
  code,
  executedOn,
  module,
  ...options
}: PreviewToolInput): Preview['tools'][number] {
  return { code, executedOn, module: module ?? null, options: defined(options) };
}

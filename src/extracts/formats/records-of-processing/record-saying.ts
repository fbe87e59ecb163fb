import type { Contact } from '../../../contacts/contacts.store.js';
import type { ContactDuty } from '../../../contacts/contact-duty.js';
import { dutyOf } from '../../../contacts/contact-duty.js';
import type { ToolReference } from '../../../domain/coverage/coverage.js';
import type { VocabularyTermFacts } from '../../../domain/register/vocabulary-term.js';
import { cellList } from '../../../spreadsheets/cell-list.js';
import { dayInWords } from '../../../words/day-in-words.js';
import { legalBasisInWords } from '../../../words/legal-basis-in-words.js';
import { missingInWords } from '../../../words/missing-in-words.js';
import { outcomeInWords } from '../../../words/outcome-in-words.js';
import { recipientKindInWords } from '../../../words/recipient-kind-in-words.js';
import { recordOfProcessingWords } from '../../../words/record-of-processing-words.js';
import type { FormLanguage } from '../../../words/record-of-processing-words.js';
import { regimeInWords } from '../../../words/regime-in-words.js';
import { roleInWords } from '../../../words/role-in-words.js';
import type { ExtractSource } from '../../extract-source.js';
import { Wording } from '../../wording.js';
import type { EntryRecipient, EntryTransfer, RecordEntry } from './processing-record.js';
import type { RecordPapers } from './record-papers.js';

type Scheme = VocabularyTermFacts['scheme'];

/** Puts one record into words, in the language of a form. *Not known* is said, never left empty. */
export class RecordSaying {
  readonly notRecorded: string;
  readonly none: string;
  private readonly wording: Wording;
  private readonly words;

  constructor(
    source: ExtractSource,
    private readonly papers: RecordPapers,
    readonly language: FormLanguage,
  ) {
    this.wording = new Wording(source.opened, language);
    this.notRecorded = this.wording.notRecorded;
    this.none = this.wording.none;
    this.words = recordOfProcessingWords(language);
  }

  /** Each text once; none of them means that nobody recorded any. */
  list(items: readonly string[], nothing = this.notRecorded): string {
    return cellList(items, this.words.more) || nothing;
  }

  day(day: string): string {
    return dayInWords(day, this.language);
  }

  entryName({ activity, purposes }: RecordEntry): string {
    if (activity === null) return this.words.derived(this.terms('PURPOSE', purposes));
    return this.wording.name(activity.facts.name, activity.facts.invented);
  }

  terms(scheme: Scheme, slugs: readonly string[]): string {
    return this.list(slugs.map((slug) => this.wording.term(scheme, slug)));
  }

  legalBases({ activity }: RecordEntry): string {
    const bases = activity?.facts.legalBases ?? [];
    return this.list(bases.map((basis) => legalBasisInWords(basis, this.language)));
  }

  name(recipientId: string): string {
    const facts = this.papers.parties.get(recipientId)?.facts;
    return this.wording.name(facts?.legalName, facts?.invented);
  }

  /** By name, with the category of recipient and the role. */
  recipient({ recipientId, role }: EntryRecipient): string {
    const kind = this.papers.parties.get(recipientId)?.facts.kind;
    const category = kind === undefined ? [] : [recipientKindInWords(kind, this.language)];
    const about = [...category, roleInWords(role ?? 'NOT_KNOWN', this.language)].join(', ');
    return `${this.name(recipientId)} (${about})`;
  }

  /** Without a flow nothing is known of the recipients; with flows, those are all that are recorded. */
  recipients(recipients: readonly EntryRecipient[], { flows }: RecordEntry): string {
    const said = recipients.map((recipient) => this.recipient(recipient)).toSorted();
    return this.list(said, flows === 0 ? this.notRecorded : this.none);
  }

  place(territoryCode: string | null): string {
    return this.wording.place(territoryCode);
  }

  /** Countries and organisations that data of the entry go to, or may go to, outside the area of a law. */
  thirdCountries(entry: RecordEntry): string {
    const places = entry.transfers.map(({ destination }) => this.place(destination)).toSorted();
    return this.list(places, entry.flows === 0 ? this.notRecorded : this.none);
  }

  /** Whether there are any: yes, no, for a person to decide, or not recorded. */
  hasTransfers({ transfers, flows }: RecordEntry): string {
    if (flows === 0) return this.notRecorded;
    if (transfers.length === 0) return this.wording.flag(false);
    const isCertain = transfers.some(({ outcome }) => outcome !== 'NEEDS_REVIEW');
    return isCertain ? this.wording.flag(true) : outcomeInWords('NEEDS_REVIEW', this.language).name;
  }

  /** What carries each transfer, place by place. */
  grounds(entry: RecordEntry): string {
    const said = entry.transfers.map(
      (transfer) => `${this.place(transfer.destination)}: ${this.lawAndGround(transfer)}`,
    );
    return this.list(said.toSorted(), entry.flows === 0 ? this.notRecorded : this.none);
  }

  /** By which law it is judged, the answer on the day, and what that rests on or misses. */
  lawAndGround(transfer: EntryTransfer): string {
    return `${regimeInWords(transfer.regime, this.language)} – ${this.ground(transfer)}`;
  }

  private ground({ outcome, tool, missing }: EntryTransfer): string {
    const { name } = outcomeInWords(outcome, this.language);
    if (tool !== null) return `${name}: ${this.tool(tool)}`;
    const lacking = missing.map((code) => missingInWords(code, this.language));
    return lacking.length === 0 ? name : `${name}; ${this.words.misses}: ${lacking.join(', ')}`;
  }

  /** A safeguard by title and day of signature, any other tool by its citation. */
  tool({ kind, id, citation }: ToolReference): string {
    const safeguard = kind === 'SAFEGUARD' ? this.papers.safeguards.get(id) : undefined;
    if (safeguard === undefined) return citation;
    const signed = this.words.signedOn(this.day(safeguard.executedOn));
    return `${this.wording.name(safeguard.title, safeguard.invented)}, ${signed} (${citation})`;
  }

  /** Who decides on purposes and means together with the controller, with whom to ask there. */
  jointControllers({ jointControllerIds, flows }: RecordEntry): string {
    const said = jointControllerIds.map((id) => this.party(id));
    return this.list(said.toSorted(), flows === 0 ? this.notRecorded : this.none);
  }

  /** Contracts of GDPR 28 with the processors of an entry, and where each is kept. */
  agreements({ recipients }: RecordEntry): readonly string[] {
    const processors = recipients.filter(({ role }) => role === 'PROCESSOR');
    return processors
      .flatMap(({ recipientId }) => {
        const agreements = this.papers.agreements.get(recipientId) ?? [];
        const said = agreements.map(
          ({ documentReference, signedOn }) =>
            `${documentReference ?? this.words.placeNotRecorded}, ${this.words.signedOn(this.day(signedOn))}`,
        );
        const known = said.length === 0 ? [this.words.noAgreement] : said;
        return known.map((each) => `${this.name(recipientId)}: ${each}`);
      })
      .toSorted();
  }

  /** Signed safeguards that carry a transfer of the entry, or would if its ground fell. */
  safeguards({ transfers }: RecordEntry): readonly string[] {
    return transfers
      .flatMap(({ tool, fallbacks }) => [...(tool === null ? [] : [tool]), ...fallbacks])
      .filter(({ kind }) => kind === 'SAFEGUARD')
      .map((tool) => this.tool(tool))
      .toSorted();
  }

  /** Transfers under the second subparagraph of Article 49(1), with the evidence on file. */
  exceptionalTransfers(entry: RecordEntry): string {
    const exceptional = entry.transfers.filter(({ tool }) => tool?.code.endsWith('-49-1-2'));
    const said = exceptional.map((transfer) => {
      const evidence = this.papers.derogations.get(transfer.tool?.id ?? '')?.evidence;
      return `${this.place(transfer.destination)}: ${evidence ?? this.notRecorded}`;
    });
    return this.list(said.toSorted(), entry.flows === 0 ? this.notRecorded : this.none);
  }

  /** Where a party is: the register keeps no streets. */
  address(recipientId: string): string {
    const facts = this.papers.parties.get(recipientId)?.facts;
    const country = this.place(facts?.establishedIn ?? null);
    const city = facts?.city ? [facts.city] : [];
    return [...city, country, this.words.streetNotRecorded].join(', ');
  }

  /** People of a party who are there for something, as one text for each question a form asks. */
  contact(recipientId: string, duty: ContactDuty): Readonly<Record<ContactAnswer, string>> {
    const contacts = (this.papers.contacts.get(recipientId) ?? []).filter(
      ({ role }) => dutyOf(role) === duty,
    );
    const said = (of: (contact: Contact) => string | null): string =>
      this.list(contacts.flatMap((contact) => of(contact) ?? []));
    return {
      name: said(({ name, role }) => (name !== null && role !== null ? `${name}, ${role}` : name)),
      email: said(({ email }) => email),
      telephone: said(({ telephone }) => telephone),
    };
  }

  /** Who is there for a duty, and how to reach them, in one cell. */
  person(recipientId: string, duty: ContactDuty): string {
    const { name, email, telephone } = this.contact(recipientId, duty);
    return [...new Set([name, email, telephone])].join(', ');
  }

  /** A party by name, address and whom to ask there, in one cell. */
  party(recipientId: string): string {
    const person = this.person(recipientId, 'OTHER');
    const contact = person === this.notRecorded ? this.words.contactNotRecorded : person;
    return `${this.name(recipientId)}, ${this.address(recipientId)}; ${contact}`;
  }
}

type ContactAnswer = 'name' | 'email' | 'telephone';

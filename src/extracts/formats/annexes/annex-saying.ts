import type { Contact } from '../../../contacts/contacts.store.js';
import type { ContactDuty } from '../../../contacts/contact-duty.js';
import { dutyOf } from '../../../contacts/contact-duty.js';
import { onDay } from '../../../domain/bitemporal/on-day.js';
import { isInside } from '../../../domain/coverage/is-inside.js';
import type { VocabularyTermFacts } from '../../../domain/register/vocabulary-term.js';
import type { OpenedRegister } from '../../../register/register.service.js';
import { annexInWords } from '../../../words/annex-in-words.js';
import { dayInWords } from '../../../words/day-in-words.js';
import type { Language } from '../../../words/language.js';
import { Wording } from '../../wording.js';
import type { Line, Lines, Piece } from './annex-block.js';
import type { AnnexFacts } from './annex-facts.js';

/** Puts what annexes are filled from into words; what is not recorded becomes a mark. */
export class AnnexSaying {
  readonly words;
  private readonly wording: Wording;

  constructor(
    private readonly opened: OpenedRegister,
    private readonly facts: AnnexFacts,
    private readonly language: Language,
  ) {
    this.wording = new Wording(opened, language);
    this.words = annexInWords(language);
  }

  day(day: string): string {
    return dayInWords(day, this.language);
  }

  marked(name: string, invented: boolean): string {
    return this.wording.name(name, invented);
  }

  name(recipientId: string): Line {
    const party = this.facts.parties.get(recipientId)?.facts;
    return [this.known(party && this.marked(party.legalName, party.invented), this.words.name)];
  }

  /** City and country; the register keeps no streets. */
  address(recipientId: string): Line {
    const party = this.facts.parties.get(recipientId)?.facts;
    if (party === undefined) return [this.missing(this.words.address)];
    const country = party.establishedIn === null ? [] : [this.wording.place(party.establishedIn)];
    const where = [...(party.city === null ? [] : [party.city]), ...country];
    const known = where.length === 0 ? [] : [{ text: `${where.join(', ')} ` }];
    return [...known, this.missing(this.words.streetAndNumber)];
  }

  /** The people of a party who are there for a duty, one on each line. */
  contacts(recipientId: string, duty: ContactDuty, what: string): Lines {
    const contacts = (this.facts.contacts.get(recipientId) ?? []).filter(
      ({ role }) => dutyOf(role) === duty,
    );
    return contacts.length === 0
      ? [[this.missing(what)]]
      : contacts.map((contact) => [{ text: reached(contact) }]);
  }

  /** GDPR 27 asks for one only of who is established outside the EEA. */
  needsRepresentative(recipientId: string): boolean {
    const { known, moment } = this.opened;
    const code = this.facts.parties.get(recipientId)?.facts.establishedIn ?? '';
    const territory = onDay(known.law.territories.get(code), moment.on);
    return territory === undefined || !isInside(territory.facts, moment.on);
  }

  activities(recipientId: string): Line {
    const party = this.facts.parties.get(recipientId)?.facts;
    const services = this.terms('SERVICE_TYPE', party?.serviceTypes ?? []);
    return [this.known(party?.activity ?? services, this.words.activities)];
  }

  /** Labels parted by semicolons; nothing for no slugs. */
  terms(scheme: VocabularyTermFacts['scheme'], slugs: Iterable<string>): string | null {
    const labels = [...slugs].map((slug) => this.wording.term(scheme, slug));
    return labels.length === 0 ? null : labels.join('; ');
  }

  /** Names of places after what is said of them; one that is not known is marked. */
  places(codes: Iterable<string | null>, saidOf: (places: string) => string): Line {
    const all = [...codes];
    const names = all.flatMap((code) => (code === null ? [] : this.wording.place(code)));
    const gap = all.includes(null) ? [this.missing(this.words.place)] : [];
    if (names.length === 0) return gap;
    const said = saidOf(names.join('; '));
    return gap.length === 0 ? [{ text: said }] : [{ text: `${said} ` }, ...gap];
  }

  /** A recorded text, or the mark that it is missing. */
  known(text: string | null | undefined, what: string): Piece {
    return text ? { text } : this.missing(what);
  }

  missing(what: string): Piece {
    return { text: this.words.missing(this.inside(what)), isMissing: true };
  }

  /** For a fact that the recorded text of the annex may hold, and nothing else does. */
  notApart(what: string, recordedText: string | null): Piece {
    return recordedText === null
      ? this.missing(what)
      : { text: this.words.notApart, isMissing: true };
  }

  /** A label inside a sentence; German nouns keep their capital. */
  private inside(label: string): string {
    if (this.language === 'de') return label;
    return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  }
}

function reached({ name, role, email, telephone }: Contact): string {
  return [name, role, email, telephone].filter((part) => part !== null).join(', ');
}

import type { AgencyRef, ReportForm } from '@kehoach/contract';

import type { LocaleController } from '../internal/locale.js';

/** What an element tells its agency controller. */
export interface AgencyTask {
  form(): ReportForm | null;
  /** The element's `agency` attribute. */
  attribute(): string | null;
}

/** Which agency reports: the one chosen here or in another widget of the scope, else the attribute's, else the only one. */
export class AgencyController {
  /** Key of an agency that was chosen after the form was opened. */
  chosen: string | null = null;

  readonly #locale: LocaleController;
  readonly #task: AgencyTask;

  constructor(locale: LocaleController, task: AgencyTask) {
    this.#locale = locale;
    this.#task = task;
  }

  /** The agencies that the form lists and that have something to be told by. */
  get list(): AgencyRef[] {
    return (this.#task.form()?.agencies ?? []).filter((agency) => this.keyOf(agency) !== '');
  }

  /** The agency that was asked for, listed or not; null where nobody asked. */
  get wanted(): string | null {
    return this.chosen ?? (this.#task.attribute() || null);
  }

  /** True when the form lists no agency, so that the officer names it. */
  get isNamed(): boolean {
    return this.list.length === 0 && this.wanted === null;
  }

  /** The agency that reports; null while nobody has said. */
  get key(): string | null {
    const { list, wanted } = this;
    if (wanted !== null && (list.length === 0 || this.listed(wanted))) return wanted;
    const [only, another] = list;
    if (only && !another) return this.keyOf(only);
    return only ? null : '';
  }

  /** The agency of a key, where the form lists it. */
  listed(key: string | null): AgencyRef | undefined {
    return this.list.filter((agency) => this.keyOf(agency) === key)[0];
  }

  /** What tells agencies apart: the id, else the name as written. */
  keyOf({ agencyId, name }: AgencyRef): string {
    return agencyId ?? this.#locale.words(name);
  }

  /** The name of an agency; its id where the form gives no name. */
  nameOf({ agencyId, name }: AgencyRef): string {
    return this.#locale.words(name) || (agencyId ?? '');
  }

  /** The agency as a submission names it; `typedName` is what the officer wrote where the form lists none. */
  refOf(typedName: string): AgencyRef {
    const { key } = this;
    const listed = this.listed(key);
    if (listed) return { agencyId: listed.agencyId ?? null, name: listed.name ?? null };
    return { agencyId: key === '' ? null : key, name: typedName.normalize('NFC').trim() || null };
  }
}

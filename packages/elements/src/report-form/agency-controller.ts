import type { AgencyRef, ReportForm } from '@kehoach/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { LocaleController } from '../internal/locale.js';
import type { ScopeController } from '../internal/scope-controller.js';
import { scopePart } from './parts.js';

/** What an element tells its agency controller. */
export interface AgencyTask {
  form(): ReportForm | null;
  /** The element's `agency` attribute. */
  attribute(): string | null;
  /** True when answers are there that somebody may not want to leave. */
  hasAnswers(): boolean;
  /** Name of the scope; empty for none. */
  scope(): string;
  isInUrl(): boolean;
  /** Origin of the API whose ids the form uses; empty while unknown. */
  origin(): string;
}

/**
 * Which agency reports: the one chosen here or in another widget of the scope, else the attribute's, else the only one. Asks
 * before answers are left.
 */
export class AgencyController implements ReactiveController {
  /** An agency that waits for a yes: answers of another one are there. */
  asked: string | null = null;
  /** An agency that was chosen elsewhere and that this form is not for. */
  stranger: string | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: LocaleController;
  readonly #task: AgencyTask;
  /** Key of an agency that was chosen after the form was opened. */
  #chosen: string | null = null;
  #scope: ScopeController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, locale: LocaleController, task: AgencyTask) {
    this.#host = host;
    this.#locale = locale;
    this.#task = task;
    host.addController(this);
  }

  hostUpdate(): void {
    const { module } = scopePart;
    const { scope, isInUrl, origin } = this.#task;
    if (!module || scope() === '') return;
    this.#scope ??= new module.ScopeController(this.#host, {
      scope,
      isInUrl,
      origin,
      current: () => (this.listed(this.key) ? this.key : null),
      choose: (agencyId) => this.#chooseFromScope(agencyId),
    });
  }

  /** The agencies that the form lists and that have something to be told by. */
  get list(): AgencyRef[] {
    return (this.#task.form()?.agencies ?? []).filter((agency) => this.keyOf(agency) !== '');
  }

  /** The agency that was asked for, listed or not; null where nobody asked. */
  get wanted(): string | null {
    return this.#chosen ?? (this.#task.attribute() || null);
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

  /** A person chose an agency here; an empty key is no choice. */
  choose(key: string): void {
    if (key !== '' && key !== this.key) {
      if (this.#task.hasAnswers()) this.asked = key;
      else this.#take(key);
    }
    this.#host.requestUpdate();
  }

  /** A person answered whether to leave the answers of the agency before. */
  answer(isYes: boolean): void {
    const { asked } = this;
    this.asked = null;
    if (isYes && asked !== null) this.#take(asked);
    this.#host.requestUpdate();
  }

  #take(key: string): void {
    this.#chosen = key;
    this.stranger = null;
    this.#scope?.announce(key);
  }

  #chooseFromScope(agencyId: string | null): void {
    // "All agencies" elsewhere is no agency to report for.
    if (agencyId === null || agencyId === this.key) return;
    this.stranger = this.listed(agencyId) ? null : agencyId;
    if (this.stranger === null) {
      if (this.#task.hasAnswers()) this.asked = agencyId;
      else this.#chosen = agencyId;
    }
    this.#host.requestUpdate();
  }
}

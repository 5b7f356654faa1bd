import type { AgencyRef, ReportForm } from '@kehoach/contract';
import type { ReactiveControllerHost } from 'lit';

import type { LocaleController } from '../internal/locale.js';
import { ScopeController } from '../internal/scope-controller.js';
import { agenciesOf, agencyKey, agencyName } from './agency-choice.js';

/** What an element tells its agency controller. */
export interface AgencyTask {
  form(): ReportForm | null;
  /** The element's `agency` attribute. */
  attribute(): string | null;
  /** True when answers are there that somebody may not want to leave. */
  hasAnswers(): boolean;
  scope(): string;
  isInUrl(): boolean;
  /** Origin of the API whose ids the form uses; empty while unknown. */
  origin(): string;
}

/** Which agency reports: the one chosen here or in another widget of the scope, else the attribute's, else the only one. */
export class AgencyController {
  /** An agency that waits for a yes: answers of another one are there. */
  asked: string | null = null;
  /** An agency that was chosen elsewhere and that this form is not for. */
  stranger: string | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: LocaleController;
  readonly #task: AgencyTask;
  readonly #scope: ScopeController;
  #chosen: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, locale: LocaleController, task: AgencyTask) {
    this.#host = host;
    this.#locale = locale;
    this.#task = task;
    this.#scope = new ScopeController(host, {
      scope: () => task.scope(),
      isInUrl: () => task.isInUrl(),
      // Ids can be checked once the form is there.
      origin: () => (task.form() ? task.origin() : ''),
      current: () => (this.#isListed(this.key) ? this.key : null),
      choose: (agencyId) => this.#chooseFromScope(agencyId),
    });
  }

  get list(): AgencyRef[] {
    const form = this.#task.form();
    return form ? agenciesOf(form, this.#locale) : [];
  }

  /** True when the form lists no agency, so that the officer names it. */
  get isNamed(): boolean {
    return this.list.length === 0 && this.#wanted === null;
  }

  /** The agency that reports; null while nobody has said. */
  get key(): string | null {
    const { list } = this;
    const wanted = this.#wanted;
    if (wanted !== null && (list.length === 0 || this.#isListed(wanted))) return wanted;
    const [only, another] = list;
    if (only && !another) return agencyKey(only, this.#locale);
    return list.length === 0 ? '' : null;
  }

  /** The agency of the attribute or of the scope that this form is not for; null otherwise. */
  get unknown(): string | null {
    const wanted = this.#wanted;
    return wanted !== null && this.list.length > 0 && !this.#isListed(wanted) ? wanted : null;
  }

  /** The agency as a submission names it; `typedName` is what the officer wrote where the form lists none. */
  refOf(typedName: string): AgencyRef {
    const { key } = this;
    const listed = this.list.filter((agency) => agencyKey(agency, this.#locale) === key)[0];
    if (listed) return { agencyId: listed.agencyId ?? null, name: listed.name ?? null };
    return { agencyId: key === '' ? null : key, name: typedName.normalize('NFC').trim() || null };
  }

  /** The name of the agency that reports; empty while it is not known. */
  nameOf(typedName: string): string {
    return agencyName(this.refOf(typedName), this.#locale);
  }

  /** A person chose an agency here. */
  choose(key: string): void {
    if (key === this.key) return;
    if (this.#task.hasAnswers()) this.asked = key;
    else this.#take(key);
    this.#host.requestUpdate();
  }

  /** A person answered whether to leave the answers of the agency before. */
  answer(isYes: boolean): void {
    const { asked } = this;
    this.asked = null;
    if (isYes && asked !== null) this.#take(asked);
    this.#host.requestUpdate();
  }

  get #wanted(): string | null {
    return this.#chosen ?? (this.#task.attribute() || null);
  }

  #isListed(key: string | null): boolean {
    return this.list.some((agency) => agencyKey(agency, this.#locale) === key);
  }

  #take(key: string): void {
    this.#chosen = key;
    this.stranger = null;
    this.#scope.announce(key);
  }

  #chooseFromScope(agencyId: string | null): void {
    // "All agencies" elsewhere is no agency to report for.
    if (agencyId === null || agencyId === this.key) return;
    this.stranger = this.#isListed(agencyId) ? null : agencyId;
    if (this.stranger === null) {
      if (this.#task.hasAnswers()) this.asked = agencyId;
      else this.#chosen = agencyId;
    }
    this.#host.requestUpdate();
  }
}

import type { ReactiveControllerHost } from 'lit';

import { ScopeController } from '../../internal/scope-controller.js';
import type { AgencyController } from '../agency-controller.js';

/** What an element tells its choice of agencies. */
export interface ChoiceTask {
  /** True when answers are there that somebody may not want to leave. */
  hasAnswers(): boolean;
  scope(): string;
  isInUrl(): boolean;
  /** Origin of the API whose ids the form uses; empty while unknown. */
  origin(): string;
}

/** Chooses among the agencies of a form, here or in another widget of the scope; asks before answers are left. */
export class AgencyChoice {
  /** An agency that waits for a yes: answers of another one are there. */
  asked: string | null = null;
  /** An agency that was chosen elsewhere and that this form is not for. */
  stranger: string | null = null;

  readonly agencies: AgencyController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #task: ChoiceTask;
  readonly #scope: ScopeController;

  constructor(host: ReactiveControllerHost & HTMLElement, agencies: AgencyController, task: ChoiceTask) {
    this.agencies = agencies;
    this.#host = host;
    this.#task = task;
    this.#scope = new ScopeController(host, {
      scope: () => task.scope(),
      isInUrl: () => task.isInUrl(),
      origin: () => task.origin(),
      current: () => (agencies.listed(agencies.key) ? agencies.key : null),
      choose: (agencyId) => this.#chooseFromScope(agencyId),
    });
  }

  /** A person chose an agency here; an empty key is no choice. */
  choose(key: string): void {
    if (key !== '' && key !== this.agencies.key) {
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
    this.agencies.chosen = key;
    this.stranger = null;
    this.#scope.announce(key);
  }

  #chooseFromScope(agencyId: string | null): void {
    const { agencies } = this;
    // "All agencies" elsewhere is no agency to report for.
    if (agencyId === null || agencyId === agencies.key) return;
    this.stranger = agencies.listed(agencyId) ? null : agencyId;
    if (this.stranger === null) {
      if (this.#task.hasAnswers()) this.asked = agencyId;
      else agencies.chosen = agencyId;
    }
    this.#host.requestUpdate();
  }
}

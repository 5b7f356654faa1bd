import { html } from 'lit';
import type { TemplateResult } from 'lit';

export { selectField } from './select-field.js';

/** A choice of a view or of a filter; an empty value stands for "all". */
export interface Choice {
  readonly value: string;
  readonly words: string;
  /** Label of the group that it stands under in a select; choices of one group follow each other. */
  readonly group?: string;
}

/** Buttons of which one is pressed: the views of a widget. */
export function viewButtons(
  label: string,
  views: readonly Choice[],
  current: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="views" part="views" role="group" aria-label=${label}>
    ${views.map(
      ({ value, words }) =>
        html`<button
          type="button"
          aria-pressed=${value === current ? 'true' : 'false'}
          @click=${() => choose(value)}
        >
          ${words}
        </button>`,
    )}
  </div>`;
}

/** A labelled search box; what is typed there does not reach the host page's keyboard shortcuts. */
export function searchField(options: {
  readonly label: string;
  readonly example: string;
  readonly query: string;
  search(query: string): void;
  /** Called when a reader enters the box: time to fold the texts ahead of the first letter. */
  prepare?(): void;
}): TemplateResult {
  const handleInput = (event: Event) => options.search((event.currentTarget as HTMLInputElement).value);
  return html`<label class="field grow">
    <span>${options.label}</span>
    <input
      type="search"
      autocomplete="off"
      placeholder=${options.example}
      .value=${options.query}
      @input=${handleInput}
      @focus=${() => options.prepare?.()}
      @keydown=${keepInside}
      @keypress=${keepInside}
      @keyup=${keepInside}
    />
  </label>`;
}

/** Keeps a key typed in our inputs away from shortcuts of the page. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

import { html } from 'lit';
import type { TemplateResult } from 'lit';

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

/** A labelled native select. */
export function selectField(
  label: string,
  choices: readonly Choice[],
  current: string,
  choose: (value: string) => void,
): TemplateResult {
  const handleChange = (event: Event) => choose((event.currentTarget as HTMLSelectElement).value);
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${handleChange}>
      ${optionGroups(choices).map(({ group, options }) => {
        const rows = options.map(
          ({ value, words }) =>
            html`<option .value=${value} .selected=${value === current}>${words}</option>`,
        );
        return group === undefined ? rows : html`<optgroup label=${group}>${rows}</optgroup>`;
      })}
    </select>
  </label>`;
}

/** Choices by the groups that they name, in their order. */
function optionGroups(choices: readonly Choice[]) {
  const groups: { readonly group: string | undefined; readonly options: Choice[] }[] = [];
  for (const choice of choices) {
    const last = groups[groups.length - 1];
    if (last && last.group === choice.group) last.options.push(choice);
    else groups.push({ group: choice.group, options: [choice] });
  }
  return groups;
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
export function keepInside(event: Event): void {
  event.stopPropagation();
}

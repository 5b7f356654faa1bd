import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Choice } from './controls.js';

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

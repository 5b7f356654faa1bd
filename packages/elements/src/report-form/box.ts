import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One box to type in. Native throughout; what is wrong is told by our own words, never by the browser's. */
export interface Box {
  readonly id: string;
  readonly text: string;
  readonly isWrong: boolean;
  /** Ids of the texts that describe the box; empty for none. */
  readonly describedBy: string;
  readonly onText: (text: string) => void;
}

const described = (ids: string) => (ids === '' ? nothing : ids);
const textOf = (event: Event) =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** A line of text. `kind` decides the keyboard of phones and the width. */
export function lineBox(box: Box, kind: 'text' | 'number' | 'date'): TemplateResult {
  return html`<input
    type="text"
    class=${kind}
    id=${box.id}
    inputmode=${kind === 'number' ? 'decimal' : 'text'}
    autocomplete="off"
    aria-invalid=${box.isWrong ? 'true' : nothing}
    aria-describedby=${described(box.describedBy)}
    .kept=${box.text}
    @input=${(event: Event) => box.onText(textOf(event))}
  />`;
}

/** Several lines of text. */
export function linesBox(box: Box, rows = 5): TemplateResult {
  return html`<textarea
    id=${box.id}
    rows=${rows}
    aria-invalid=${box.isWrong ? 'true' : nothing}
    aria-describedby=${described(box.describedBy)}
    .kept=${box.text}
    @input=${(event: Event) => box.onText(textOf(event))}
  ></textarea>`;
}

/** An option as it is shown. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** One of many, in a list that opens. */
export function listBox(box: Box, choices: readonly Choice[], noneWords: string): TemplateResult {
  // An option that the form no longer has is none.
  const isKnown = choices.some(({ value }) => value === box.text);
  return html`<select
    id=${box.id}
    aria-invalid=${box.isWrong ? 'true' : nothing}
    aria-describedby=${described(box.describedBy)}
    .kept=${isKnown ? box.text : ''}
    @change=${(event: Event) => box.onText(textOf(event))}
  >
    <option value="">${noneWords}</option>
    ${choices.map(({ value, words }) => html`<option value=${value}>${words}</option>`)}
  </select>`;
}

/** One of few, all to be seen. The first button has the box's own id. */
export function radioBoxes(box: Box, choices: readonly Choice[]): TemplateResult {
  return html`<div class="choices">
    ${choices.map(
      ({ value, words }, index) =>
        html`<label class="choice"
          ><input
            type="radio"
            id=${index === 0 ? box.id : `${box.id}-${index}`}
            name=${box.id}
            aria-invalid=${box.isWrong ? 'true' : nothing}
            .kept=${box.text === value}
            @change=${() => box.onText(value)}
          /><span>${words}</span></label
        >`,
    )}
  </div>`;
}

/** A box with its label above it, as one of several boxes of a question. */
export function labelled(box: Box, label: string, input: TemplateResult): TemplateResult {
  return html`<div class="labelled"><label for=${box.id}>${label}</label>${input}</div>`;
}

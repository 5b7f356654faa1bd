import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { copyLinkButton } from '../internal/copy-link.js';
import { lostWords } from '../internal/failure-words.js';
import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import type { PlanRows } from './read-rows.js';
import { sizeWords } from './table-words.js';
import { toolbar } from './toolbar.js';
import type { Controls, UseReader } from './toolbar.js';

/** What is shown of a plan: as it opens, or as a reader has chosen. */
export interface Picture extends Controls {
  /** True while code for rows that are to be seen is on its way. */
  readonly isWaiting?: boolean;
  /** What of the plan is shown, in words; empty when nothing is left out. */
  readonly left?: string;
  /** What is told politely. */
  readonly message?: string;
  /** True where what makes files could not be had: it is told beside their buttons. */
  readonly isLost?: boolean;
  /** What could not be obeyed or had, in words. */
  readonly notices: readonly string[];
  /** The filters in force. They stand apart from the rows, which keep their elements when filters come and go. */
  readonly chips?: Content;
  /** The rows, or what stands in their place. */
  readonly body: Content;
  /** What follows the rows. */
  readonly after?: Content;
}

/** The sentence under the heading, and the plan it speaks of. */
export function subtitle(all: PlanRows, { left }: Picture, locale: LocaleController): TemplateResult {
  const { number, title } = all.plan;
  const plan = [number ?? '', locale.text(title)].filter((part) => part !== '' && part !== nothing);
  return html`<strong class="sentence">${sizeWords(all, locale.language)}</strong>
    ${left ? html`<span>· ${left}</span>` : nothing}
    <span class="plan">${plan.map((part, index) => [index === 0 ? '' : ' · ', part])}</span>`;
}

/** Buttons that hand out the duties as files, and the widget's link. */
export function actions(
  { view, isLost }: Picture,
  use: UseReader,
  url: string,
  isHostPage: boolean,
): Content {
  return [
    ...(['CSV', 'XLSX', 'JSON'] as const).map(
      (kind) =>
        html`<button type="button" class="link" @click=${() => use((reader) => reader.save(kind))}>
          ${msg(str`Tải ${kind}`, { id: 'download' })}
        </button>`,
    ),
    copyLinkButton({ widget: 'responsibility-table', url, view, isHostPage }),
    isLost ? html`<span role="alert">${lostWords()}</span>` : nothing,
  ];
}

/** Everything between heading and source line. */
export function readyView(picture: Picture, use: UseReader): TemplateResult {
  return html`${toolbar(picture, use)}
  ${picture.notices.map((words) => html`<div class="notice" part="notice"><p>${words}</p></div>`)}
  ${picture.chips} ${picture.body} ${picture.after}`;
}

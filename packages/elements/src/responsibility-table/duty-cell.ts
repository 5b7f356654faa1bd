import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Activity } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import { openWith } from './agency-blocks.js';
import type { TableView } from './cells.js';
import { dutyDetails } from './duty-details.js';
import { marked } from './names.js';
import type { DutyEntry, DutyRow } from './read-duties.js';

/** Class of a row: the duty that the page's address names is told apart. */
export function rowClass({ linkedId }: TableView, { entry }: DutyRow): string {
  return entry.duty.id === linkedId ? 'linked' : '';
}

/**
 * The head of a row: what is asked, as a native disclosure whose inside has the place in the document, the names as written
 * and the link. What has a column of its own is not told here again.
 */
export function dutyCell(
  view: TableView,
  { entry, key }: DutyRow,
  columns: readonly string[] = [],
): TemplateResult {
  const { duty } = entry;
  const summary = marked(view, duty.summary);
  const isOpen = view.isOpen(key);
  const handleClick = ({ currentTarget }: Event) => {
    const details = (currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
    if (!details.open) view.chooseDuty(entry);
  };
  return html`<th scope="row" role="rowheader">
    <details class="duty" ?open=${isOpen} @toggle=${openWith(view, key)}>
      <summary @click=${handleClick}>
        ${summary === nothing ? msg('không ghi nội dung', { id: 'responsibility-table.duty.unnamed' }) : summary}
      </summary>
      ${isOpen ? dutyDetails(view, entry) : nothing}
    </details>
    ${
      columns.includes('target')
        ? nothing
        : labelled(msg('Chỉ tiêu:', { id: 'responsibility-table.duty.target' }), marked(view, duty.target))
    }
    ${
      columns.includes('activities')
        ? nothing
        : labelled(
            msg('Thuộc hoạt động:', { id: 'responsibility-table.duty.activities' }),
            activities(view, entry, { isDated: !columns.includes('when') }),
          )
    }
  </th>`;
}

function labelled(label: string, content: Content): Content {
  return content === nothing ? nothing : html`<p class="quiet more">${label}&nbsp;${content}</p>`;
}

function activityName(view: TableView, { title, when }: Activity, isDated: boolean): Content {
  const name = marked(view, title);
  return [
    name === nothing ? msg('không ghi tên', { id: 'responsibility-table.activity.unnamed' }) : name,
    isDated && when?.raw ? ` (${when.raw})` : nothing,
  ];
}

/** The plan's activities that the duty belongs to, where `isDated` with the wording of their dates. */
export function activities(
  view: TableView,
  { activities, missingActivityIds }: DutyEntry,
  { isDated }: { readonly isDated: boolean },
): Content {
  const names: Content[] = activities.map((activity) => activityName(view, activity, isDated));
  for (const id of missingActivityIds) {
    names.push(
      html`${id} (${msg('không có trong kế hoạch', { id: 'responsibility-table.activity.missing' })})`,
    );
  }
  if (names.length === 0) return nothing;
  return names.map((name, index) => html`${index === 0 ? nothing : '; '}${name}`);
}

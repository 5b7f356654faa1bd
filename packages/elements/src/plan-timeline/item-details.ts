import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { webUrl } from '@kehoach/client';

import { copyLinkButton } from '../internal/copy-link.js';
import { formatDate } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import { sectionNumber, sectionTitle } from '../internal/sections.js';
import { agencyName } from './agency-line.js';
import { daysWords, inferredReason, wordingOf } from './date-words.js';
import type { TimelineItem } from './plan-items.js';
import { planName } from './plan-tag.js';
import { kindWords } from './state-words.js';
import type { ViewContext } from './view-context.js';

function row(label: string, content: Content): Content {
  return content === nothing || content === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${content}</dd>
      </div>`;
}

/** Why the last valid day is not the day that the source names. */
function boundReason({ activity: { when }, timing }: TimelineItem, view: ViewContext): Content {
  if (when?.bound !== 'before' || !timing.occurrence) return nothing;
  const last = formatDate(timing.occurrence.end, view.locale.language);
  return msg(str`“Trước” không gồm chính ngày đó, nên muộn nhất là ${last}.`, {
    id: 'plan-timeline.details.before',
  });
}

/** An item's state as the plan's owner gave it, in percent where there is one. */
function progressWords({ activity: { status, progress } }: TimelineItem): string {
  const known: Record<string, string> = {
    planned: msg('đã lên kế hoạch', { id: 'plan-timeline.status.planned' }),
    'in-progress': msg('đang thực hiện', { id: 'plan-timeline.status.in-progress' }),
    done: msg('đã hoàn thành', { id: 'plan-timeline.status.done' }),
    cancelled: msg('đã hủy', { id: 'plan-timeline.status.cancelled' }),
    unknown: msg('chưa rõ', { id: 'plan-timeline.status.unknown' }),
  };
  const words = status ? (known[status] ?? status) : '';
  const share = typeof progress === 'number' ? `${progress}%` : '';
  return [words, share].filter((part) => part !== '').join(', ');
}

export { detailsStyles as styles } from './item-details.styles.js';

/** What a reader learns on opening an item: dates with their reasons, place in the document, agencies, evidence, link. */
export function itemDetails(view: ViewContext, item: TimelineItem): TemplateResult {
  const { activity, path, planIndex, agencyIds } = item;
  const wording = wordingOf(item);
  const section = [sectionNumber(path), view.locale.words(sectionTitle(path))]
    .filter((part) => part !== '')
    .join(' · ');
  const evidence = webUrl(activity.evidenceUrl, view.plans[planIndex]?.url || document.baseURI);
  const label = msg('Chi tiết', { id: 'plan-timeline.details' });
  return html`<div class="details" part="details" role="group" aria-label=${label}>
    ${activity.summary ? html`<p>${view.text(activity.summary)}</p>` : nothing}
    <dl>
      ${row(msg('Loại', { id: 'plan-timeline.details.kind' }), kindWords(item.kind))}
      ${row(msg('Văn bản ghi', { id: 'plan-timeline.details.wording' }), wording === '' ? '' : `“${wording}”`)}
      ${row(
        msg('Tính ra', { id: 'plan-timeline.details.computed' }),
        item.timing.occurrence
          ? html`${daysWords(item, view.locale.language)} ${boundReason(item, view)}`
          : nothing,
      )}
      ${row(msg('Suy ra', { id: 'plan-timeline.details.inferred' }), view.locale.text(inferredReason(item)))}
      ${row(msg('Tình trạng', { id: 'plan-timeline.details.status' }), progressWords(item))}
      ${row(msg('Phần', { id: 'plan-timeline.details.section' }), section)}
      ${
        view.plans.length > 1
          ? row(msg('Kế hoạch', { id: 'plan-timeline.details.plan' }), planName(view, planIndex))
          : nothing
      }
      ${row(
        msg('Cơ quan', { id: 'plan-timeline.details.agencies' }),
        agencyIds.length === 0
          ? nothing
          : html`<ul>
              ${agencyIds.map((id) => html`<li>${agencyName(view, id)}</li>`)}
            </ul>`,
      )}
    </dl>
    <p class="links">
      ${
        evidence
          ? html`<a href=${evidence} rel="noopener"
              >${msg('Minh chứng', { id: 'plan-timeline.details.evidence' })}</a
            >`
          : nothing
      }
      ${copyLinkButton({ widget: 'plan-timeline', url: view.url, item: activity.id, isHostPage: view.isHostPage })}
    </p>
  </div>`;
}

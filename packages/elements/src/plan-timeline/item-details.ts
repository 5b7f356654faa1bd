import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { webUrl } from '@kehoach/client';
import { roleCodeOf } from '@kehoach/contract';

import { copyLinkButton } from '../internal/copy-link.js';
import type { Content } from '../internal/frame.js';
import { agencyName } from './agency-line.js';
import { agencyRoles } from './agency-roles.js';
import type { AgencyRoles } from './agency-roles.js';
import { daysWords, inferredReason, wordingOf } from './date-words.js';
import { boundReason, progressWords, sectionWords } from './item-facts.js';
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

function nameOf(view: ViewContext, { agencyId, nameAsWritten }: AgencyRoles): Content {
  return agencyId === null ? view.text(nameAsWritten) : agencyName(view, agencyId);
}

/** ": chủ trì, báo cáo"; nothing where no duty gives a role, or until their words are there. */
function rolesOf(view: ViewContext, { roles }: AgencyRoles): Content {
  const words = roles.length > 0 ? view.roles()?.roleWords : null;
  if (!words) return nothing;
  return roles.map(({ code, words: own }, nth) => {
    const known = roleCodeOf(code);
    // A code that no table has is at least shown.
    const unknown = known === 'other' && code !== 'other' ? code : words(known).toLowerCase();
    return html`${nth === 0 ? ': ' : ', '}${own ? view.locale.text(own) : unknown}`;
  });
}

export { detailsStyles as styles } from './item-details.styles.js';

/** What a reader learns on opening an item: dates with their reasons, place in the document, agencies, evidence, link. */
export function itemDetails(view: ViewContext, item: TimelineItem): TemplateResult {
  const { activity, planIndex, timing } = item;
  const agencies = agencyRoles(item);
  const { language } = view.locale;
  const wording = wordingOf(item);
  const evidence = webUrl(activity.evidenceUrl, view.plans[planIndex]?.url || document.baseURI);
  const label = msg('Chi tiết', { id: 'plan-timeline.details' });
  return html`<div class="details" part="details" role="group" aria-label=${label}>
    ${activity.summary ? html`<p>${view.text(activity.summary)}</p>` : nothing}
    <dl>
      ${row(msg('Loại', { id: 'plan-timeline.details.kind' }), kindWords(item.kind))}
      ${row(msg('Văn bản ghi', { id: 'plan-timeline.details.wording' }), wording === '' ? '' : `“${wording}”`)}
      ${row(
        msg('Tính ra', { id: 'plan-timeline.details.computed' }),
        timing.occurrence
          ? html`${daysWords(item, language)} ${boundReason(item, timing.occurrence, language)}`
          : nothing,
      )}
      ${row(msg('Suy ra', { id: 'plan-timeline.details.inferred' }), view.locale.text(inferredReason(item)))}
      ${row(msg('Tình trạng', { id: 'plan-timeline.details.status' }), progressWords(item))}
      ${row(msg('Phần', { id: 'plan-timeline.details.section' }), sectionWords(view.locale, item))}
      ${
        view.plans.length > 1
          ? row(msg('Kế hoạch', { id: 'plan-timeline.details.plan' }), planName(view, planIndex))
          : nothing
      }
      ${row(
        msg('Cơ quan', { id: 'plan-timeline.details.agencies' }),
        agencies.length === 0
          ? nothing
          : html`<ul>
              ${agencies.map((agency) => html`<li>${nameOf(view, agency)}${rolesOf(view, agency)}</li>`)}
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
      ${
        timing.occurrence
          ? html`<button
              type="button"
              class="link"
              @click=${() => view.act((use) => void use.saveCalendar([item]))}
            >
              ${msg('Thêm vào lịch', { id: 'plan-timeline.details.calendar' })}
            </button>`
          : nothing
      }
      ${copyLinkButton({ widget: 'plan-timeline', url: view.url, item: activity.id, isHostPage: view.isHostPage })}
    </p>
  </div>`;
}

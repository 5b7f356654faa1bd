import { msg } from '@lit/localize';

import type { LocalizedText } from '@kehoach/contract';

import type { CsvCell } from '../internal/csv.js';
import { downloadCsv, downloadJson, sourceLines } from '../internal/download.js';
import type { DownloadRequest } from '../internal/download.js';
import { sectionNumber, sectionTitle } from '../internal/sections.js';
import { inferredReason, wordingOf } from './date-words.js';
import { fileNameOf } from './file-name.js';
import type { TimelineItem } from './plan-items.js';
import { planName } from './plan-tag.js';
import { kindWords, stateWords } from './state-words.js';
import type { ViewContext } from './view-context.js';

function headRow(): string[] {
  return [
    msg('Kế hoạch', { id: 'plan-timeline.csv.plan' }),
    msg('Mã mục', { id: 'plan-timeline.csv.id' }),
    msg('Số', { id: 'plan-timeline.csv.number' }),
    msg('Phần', { id: 'plan-timeline.csv.section' }),
    msg('Loại', { id: 'plan-timeline.csv.kind' }),
    msg('Nội dung', { id: 'plan-timeline.csv.title' }),
    msg('Văn bản ghi', { id: 'plan-timeline.csv.wording' }),
    msg('Ngày đầu', { id: 'plan-timeline.csv.start' }),
    msg('Ngày cuối hợp lệ', { id: 'plan-timeline.csv.end' }),
    msg('Suy ra', { id: 'plan-timeline.csv.inferred' }),
    msg('Hằng năm', { id: 'plan-timeline.csv.yearly' }),
    msg('Cơ quan', { id: 'plan-timeline.csv.agencies' }),
    msg('Tình trạng', { id: 'plan-timeline.csv.state' }),
    msg('Tiến độ (%)', { id: 'plan-timeline.csv.progress' }),
    msg('Minh chứng', { id: 'plan-timeline.csv.evidence' }),
  ];
}

/** One item as a row; dates as ISO calendar dates, which a spreadsheet sorts. */
function cells(view: ViewContext, item: TimelineItem): CsvCell[] {
  const { activity, path, timing } = item;
  const words = (text: LocalizedText | null | undefined) => view.locale.words(text);
  return [
    planName(view, item.planIndex),
    activity.id,
    activity.number ?? null,
    [sectionNumber(path), words(sectionTitle(path))].filter((part) => part !== '').join(' '),
    kindWords(item.kind),
    words(activity.title),
    wordingOf(item),
    timing.occurrence?.start ?? null,
    timing.occurrence?.end ?? null,
    words(inferredReason(item)),
    activity.when?.recurs === 'yearly' ? 'x' : null,
    item.agencyIds.map((id) => words(view.agencies.get(id)?.name) || id).join('; '),
    stateWords(item),
    activity.progress ?? null,
    activity.evidenceUrl ?? null,
  ];
}

/** Name and source of a file about the plans shown. */
function requestOf(view: ViewContext): DownloadRequest {
  return {
    name: fileNameOf(view.plans.map(({ plan }) => plan.id)),
    source: sourceLines(view.source, view.url, view.locale),
  };
}

/** Saves the items shown as CSV. */
export function saveCsv(view: ViewContext): void {
  downloadCsv(requestOf(view), [headRow(), ...view.items.map((item) => cells(view, item))]);
}

/** Saves the plans as they were received. */
export function saveJson(view: ViewContext): void {
  const plans = view.plans.map(({ plan }) => plan);
  downloadJson(requestOf(view), plans.length === 1 ? plans[0] : plans);
}

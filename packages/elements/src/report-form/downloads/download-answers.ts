import type { ReportSubmission } from '@kehoach/contract';
import { todayInVietnam } from '@kehoach/contract';
import { msg } from '@lit/localize';

import type { CsvCell } from '../../internal/csv.js';
import { downloadCsv, downloadJson } from '../../internal/download.js';
import { isNoData, isRatio, isSexAnswer } from '../answer-values.js';
import { answerLines } from '../answer-lines.js';
import { tablePart } from '../parts.js';
import { fieldsOf, isQuestion } from '../form-fields.js';
import { labelWords } from '../form-view.js';
import type { FormView } from '../form-view.js';
import { filesOfField } from '../report-draft.js';

function answerCells(view: FormView, fieldId: string): CsvCell[][] {
  const field = fieldsOf(view.form).filter(({ id }) => id === fieldId)[0];
  const answer = view.reading.answers.get(fieldId);
  if (!field) return [];
  const label = labelWords(view, field);
  const unit = view.locale.words(field.unit);
  if (field.type === 'file')
    return [
      [
        label,
        filesOfField(view.draft, fieldId)
          .map(({ name }) => name)
          .join('; '),
        unit,
      ],
    ];
  if (answer === undefined) return [[label, null, unit]];
  if (typeof answer === 'number') return [[label, answer, unit]];
  if (isRatio(answer)) {
    return [
      [`${label} – ${msg('Tử số', { id: 'report-form.box.numerator' })}`, answer.numerator, unit],
      [`${label} – ${msg('Mẫu số', { id: 'report-form.box.denominator' })}`, answer.denominator, unit],
    ];
  }
  if (isSexAnswer(answer)) {
    return [
      [`${label} – ${msg('Tổng số', { id: 'report-form.box.total' })}`, answer.total, unit],
      [`${label} – ${msg('Nữ', { id: 'report-form.box.female' })}`, answer.female ?? null, unit],
      [`${label} – ${msg('Nam', { id: 'report-form.box.male' })}`, answer.male ?? null, unit],
    ];
  }
  if (field.type === 'table' && Array.isArray(answer) && !isNoData(answer)) {
    return answer.flatMap((row, index) =>
      (field.columns ?? []).map((column): CsvCell[] => {
        const value = (row as Record<string, unknown>)[column.id];
        return [
          `${label} – ${index + 1} – ${labelWords(view, column)}`,
          typeof value === 'number' ? value : (tablePart.module?.cellWords(view, column, value) ?? null),
          view.locale.words(column.unit),
        ];
      }),
    );
  }
  return [[label, answerLines(view, field, answer).join('; '), unit]];
}

/** Saves the officer's own answers: as a table of questions and answers, or as the submission itself. */
export function downloadAnswers(
  view: FormView,
  kind: 'csv' | 'json',
  submission: ReportSubmission,
  sourceName: string,
): void {
  const today = todayInVietnam(Date.now());
  const request = {
    name: `${view.form.id}-${today}`,
    source: [
      [msg('Biểu mẫu', { id: 'report-form.download.form' }), view.locale.words(view.form.title)],
      [msg('Nơi nhận', { id: 'report-form.receipt.receiver' }), sourceName],
      [msg('Ngày tải', { id: 'report-form.download.date' }), today],
    ],
  };
  if (kind === 'json') return downloadJson(request, submission);
  const head = [
    msg('Câu hỏi', { id: 'report-form.download.question' }),
    msg('Trả lời', { id: 'report-form.download.answer' }),
    msg('Đơn vị', { id: 'report-form.download.unit' }),
  ];
  const rows = fieldsOf(view.form)
    .filter((field) => isQuestion(field) && view.reading.visible.has(field.id))
    .flatMap(({ id }) => answerCells(view, id));
  downloadCsv(request, [head, ...rows]);
}

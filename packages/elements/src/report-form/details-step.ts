import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { lineBox } from './box.js';
import { detailLabel } from './detail-label.js';
import { faultWords } from './fault-words.js';
import type { Fault } from './faults.js';
import { boxId, faultOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { questionFrame, textLine } from './question-frame.js';
import type { ReportDetails } from './report-draft.js';

/** Boxes about the report, named as its members. */
const BOXES = ['number', 'signer', 'contact'] as const;

function helpOf(part: string): string {
  switch (part) {
    case 'number':
      return msg('Như trên văn bản đã ký, ví dụ 27/BC-SNV.', { id: 'report-form.details.number.help' });
    case 'signer':
      return msg('Họ tên và chức vụ.', { id: 'report-form.details.signer.help' });
    case 'contact':
      return msg('Họ tên, điện thoại hoặc thư công vụ của người làm báo cáo.', {
        id: 'report-form.details.contact.help',
      });
    default:
      return msg('Tên đầy đủ của cơ quan gửi báo cáo này.', { id: 'report-form.details.agency.help' });
  }
}

function detailBox(
  view: FormView,
  member: keyof ReportDetails,
  part: string,
  isRequired = false,
): TemplateResult {
  const id = boxId(view, '', part);
  const fault = faultOf(view, '', part);
  return questionFrame({
    id,
    label: detailLabel(part),
    isRequired,
    about: textLine(helpOf(part), `${id}-help`),
    fault: fault ? faultWords(view, fault) : nothing,
    boxes: lineBox(
      {
        id,
        text: view.draft.details[member],
        isWrong: fault !== undefined,
        describedBy: `${id}-help${fault ? ` ${id}-fault` : ''}`,
        onText: (text) => view.changeDetails({ [member]: text }),
      },
      'text',
    ),
  });
}

/** What is missing about the report itself. */
export function detailFaults({ details }: { details: ReportDetails }, isAgencyNamed: boolean): Fault[] {
  return isAgencyNamed && details.agencyName.trim() === ''
    ? [{ fieldId: '', part: 'agency', code: 'required' }]
    : [];
}

/** The step about the report itself: who sends it, under which number. */
export function detailsStep(view: FormView, agency: unknown): TemplateResult {
  return html`${view.isAgencyNamed ? detailBox(view, 'agencyName', 'agency', true) : agency}
  ${BOXES.map((part) => detailBox(view, part, part))}`;
}

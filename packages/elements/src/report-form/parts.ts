import type { ReportForm } from '@kehoach/contract';

import { onUse } from '../internal/on-use.js';
import type { OnUse } from '../internal/on-use.js';
import { fieldsOf } from './form-fields.js';

/** Parts that only some forms ask for. */
export const filesPart = onUse(() => import('./files/files-part.js'));
export const tablePart = onUse(() => import('./tables/table-part.js'));

/**
 * The parts that a form asks for. They are fetched before its questions are shown, so that they are there when the line is
 * not.
 */
export function partsOf(form: ReportForm): OnUse<object>[] {
  const fields = fieldsOf(form);
  const asks = (wanted: string) => fields.some(({ type }) => type === wanted);
  return [...(asks('table') ? [tablePart] : []), ...(asks('file') ? [filesPart] : [])];
}

import type { ReportForm } from '@kehoach/contract';

import halfYear from './report-forms/580-kh-ubnd-2020-6-thang.json' with { type: 'json' };
import year from './report-forms/580-kh-ubnd-2020-nam.json' with { type: 'json' };

/**
 * Forms for the two reports that plan 580/KH-UBND asks for, by the usual outline of such reports. The other plans ask for
 * none. Due dates are the plan's; it gives no data cut-off, so there is none.
 */
export const reportForms: readonly ReportForm[] = [halfYear, year];

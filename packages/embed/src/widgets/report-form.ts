import { defineElement, ReportForm } from '@kehoach/elements';

defineElement('kh-report-form', ReportForm);

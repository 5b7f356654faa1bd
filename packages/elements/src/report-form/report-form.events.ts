import type { Report, ReportSubmission } from '@kehoach/contract';

/**
 * `kh-report-submit`: a person pressed Send and everything is ready. Cancelable: a page that cancels keeps the report from being
 * sent, and tells the person why.
 */
export class ReportSubmitEvent extends CustomEvent<ReportSubmission> {
  constructor(detail: ReportSubmission) {
    super('kh-report-submit', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

/** `kh-report-submitted`: the report has arrived; the detail is the report as the receiver keeps it. */
export class ReportSubmittedEvent extends CustomEvent<Report> {
  constructor(detail: Report) {
    super('kh-report-submitted', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kh-report-submit': ReportSubmitEvent;
    'kh-report-submitted': ReportSubmittedEvent;
  }
}

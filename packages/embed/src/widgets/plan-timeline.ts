import { defineElement, PlanTimeline } from '@kehoach/elements';

defineElement('kh-plan-timeline', PlanTimeline);

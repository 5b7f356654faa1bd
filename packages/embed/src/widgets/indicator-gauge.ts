import { defineElement, IndicatorGauge } from '@kehoach/elements';

defineElement('kh-indicator-gauge', IndicatorGauge);

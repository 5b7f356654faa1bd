import { createSampleData, indicators, planIndicators, plans, reportForms } from '@kehoach/demo-data';

import type { Caller } from './database/token-store.js';
import type { PublishedData } from './dataset.js';

/** The real plans and the sample plan as this server publishes them. */
export const demoData: PublishedData = {
  dataset: { plans, indicators, planIndicators, reportForms },
  createSample: createSampleData,
};

/** Agencies that may file reports here: two that plan 580/KH-UBND asks for reports, one of the sample plan. */
export const DEMO_AGENCIES: readonly Caller[] = [
  { agencyId: 'so-y-te', name: 'Sở Y tế' },
  { agencyId: 'ubnd-cap-huyen', name: 'Ủy ban nhân dân các huyện, thị xã, thành phố' },
  { agencyId: 'mau-so-y-te', name: 'Sở Y tế tỉnh Mẫu' },
];

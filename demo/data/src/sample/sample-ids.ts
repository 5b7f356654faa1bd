/** Ids of the sample, for the server, portals and stories that point at it. */
export const SAMPLE_PROVINCE_PLAN_ID = 'mau-1';
export const SAMPLE_COMMUNE_PLAN_ID = 'mau-2';
export const SAMPLE_REPORT_FORM_ID = 'mau-bao-cao-6-thang';
export const SAMPLE_PROVINCE_UNIT_ID = 'mau-tinh';
export const SAMPLE_COMMUNE_UNIT_ID = 'mau-xa-vi-du';

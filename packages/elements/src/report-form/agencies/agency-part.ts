/** What a form needs besides that lists several agencies, or that is linked with other widgets. */
export { agencyBox, agencyNotices, agencyStep } from './agency-boxes.js';
export { AgencyChoice } from './agency-choice.js';

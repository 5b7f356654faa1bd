/** What is needed as soon as answers are checked, and from there on. */
export { faultsBeforeSending } from './before-sending.js';
export { checkStep } from './check-step.js';
export { errorSummary } from './error-summary.js';
export { faultWords } from './fault-words.js';
export { receiptView } from './receipt.js';
export { SendController } from './send-controller.js';
export { heldWords, obstacleWords } from './send-words.js';
export { sendingView } from './sending-view.js';
export { createSubmission } from './submission.js';
export { reportEndpoints } from '@kehoach/client';
export { checkStyles as styles } from './check-part.styles.js';

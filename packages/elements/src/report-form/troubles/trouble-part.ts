/** What is needed once a report cannot go, or comes back. */
export { receiverFaults } from './receiver-faults.js';
export { delayWords, heldWords, obstacleWords, sendFailureWords } from './send-words.js';

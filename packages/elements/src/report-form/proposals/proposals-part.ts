/** What a form needs besides that proposes answers. */
export { proposedEntries } from './entry-from-answer.js';
export { proposalWords } from './proposal-words.js';

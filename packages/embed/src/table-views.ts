/** What the classic script loads for the table's list and matrix. */
export * from '../../elements/src/responsibility-table/list-view.js';
export * from '../../elements/src/responsibility-table/matrix-view.js';
export { borrowMessages } from './borrowed-messages.js';

/** What a form with table questions needs besides. */
export { tableBoxes } from './table-boxes.js';
export { tableAnswer } from './table-answer.js';
export { cellFaultWords, cellWords } from './cell-words.js';
export { tableStyles as styles } from './table-part.styles.js';
export { readTable } from './validate-table.js';
export { WidthController } from './width-controller.js';

/** What a form with table questions needs besides. */
export { tableBoxes } from './table-boxes.js';
export { tableStyles as styles } from './table-part.styles.js';

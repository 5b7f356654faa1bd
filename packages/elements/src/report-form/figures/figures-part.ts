/** What a form needs besides that asks for several figures in one question, or has rules between its answers. */
export { figureBoxes } from './figure-boxes.js';
export { figureFaultWords } from './figure-fault-words.js';
export { figureWords } from './figure-words.js';
export { figureStyles as styles } from './figures-part.styles.js';
export { readFigures } from './read-figures.js';
export { brokenRules, neededFields } from './rules.js';

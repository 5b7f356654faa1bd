/** What a form with file questions needs besides. */
export { fileBoxes } from './file-boxes.js';
export { fileFaultWords } from './file-fault-words.js';
export { doubtBox, receiptDoubts } from './receipt-doubts.js';
export { UploadController } from './upload-controller.js';
export { fileStyles as styles } from './files-part.styles.js';

/** The library that sends files by tus 1.0. */
export { Upload } from 'tus-js-client';

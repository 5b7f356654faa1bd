/** Stands for `url-parse` in our build: the upload library resolves addresses by it, which every browser we support does itself. */
export default globalThis.URL;

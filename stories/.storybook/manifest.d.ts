/** Written by the build of the elements, so that it may not be there when types are checked. */
declare module '@kehoach/elements/custom-elements.json' {
  const manifest: { schemaVersion: string; modules: unknown[] };
  export default manifest;
}

/** The fake API of stories is the fake API of tests. */
export { API, useFakeApi } from '@kehoach/stories/fake-api.js';
export type { FakeAnswer, FakeApi } from '@kehoach/stories/fake-api.js';

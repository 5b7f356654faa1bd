/** Rows shown at once unless `page-size` says otherwise. */
export const PAGE_SIZE = 200;

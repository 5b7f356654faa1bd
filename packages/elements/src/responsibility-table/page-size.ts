/** Rows shown at once unless `page-size` says otherwise, and the bounds of that. */
export const PAGE_SIZE = 200;
export const PAGE_SIZES = [10, 1000] as const;

import type { LocalizedText, Source } from '@kehoach/contract';

/** What stands under every widget: where the data come from and how old they are. */
export interface DataSource {
  readonly name: LocalizedText | null;
  /** Checked web address, null where there is none. */
  readonly url: string | null;
  /** Date or instant of the last update as the API gives it. */
  readonly updated: string | null;
}

/** The source line of a resource of the contract. */
export function dataSourceOf(
  resource: { source?: Source | null; updated?: string | null },
  checkedUrl: (href: string | null | undefined) => string | null,
): DataSource {
  return {
    name: resource.source?.name ?? null,
    url: checkedUrl(resource.source?.url),
    updated: resource.updated ?? null,
  };
}

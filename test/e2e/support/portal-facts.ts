import type { WidgetTag } from './widgets.ts';

/** What stands on a portal page. */
export interface PortalFacts {
  /** Folder of the page's address. */
  readonly name: string;
  /** Its widgets in document order, links among them upgraded. */
  readonly widgets: readonly WidgetTag[];
  /** Addresses below the API that one page view asks, each once. */
  readonly asked: readonly string[];
  /** Whether its API has an origin of its own. */
  readonly hasOwnApi?: boolean;
}

const [timeline, table, gauge, form] = [
  'kh-plan-timeline',
  'kh-responsibility-table',
  'kh-indicator-gauge',
  'kh-report-form',
] as const satisfies WidgetTag[];

export const PORTALS: readonly PortalFacts[] = [
  {
    name: 'hai-duong-2020',
    widgets: [timeline, table, gauge, form],
    asked: [
      'plans/580-kh-ubnd-2020',
      'plans/580-kh-ubnd-2020/indicators',
      'report-forms/580-kh-ubnd-2020-6-thang',
    ],
  },
  {
    name: 'hai-duong-2024',
    widgets: [timeline, table, gauge],
    asked: ['plans/895-kh-ubnd-2024', 'plans/895-kh-ubnd-2024/indicators'],
  },
  {
    name: 'ky-anh',
    widgets: [timeline, table, gauge, form],
    asked: [
      'plans/573-kh-ubnd-2023',
      'plans/573-kh-ubnd-2023/indicators',
      'report-forms/mau-bao-cao-6-thang',
    ],
  },
  {
    name: 'gia-lai',
    widgets: [timeline, table, gauge],
    asked: ['plans/gia-lai-2023', 'plans/gia-lai-2023/indicators'],
  },
  {
    name: 'hai-ba-trung',
    widgets: [gauge, timeline, table],
    asked: ['indicators/nsge20-4.1', 'plans/43-kh-ubnd-2020'],
  },
  {
    name: 'strict',
    widgets: [timeline, table, gauge, form],
    asked: [
      'plans/580-kh-ubnd-2020',
      'plans/580-kh-ubnd-2020/indicators',
      'report-forms/580-kh-ubnd-2020-nam',
    ],
    hasOwnApi: true,
  },
  {
    name: 'mau',
    widgets: [timeline, table, gauge, form],
    asked: ['plans/mau-1', 'plans/mau-2', 'plans/mau-1/indicators', 'report-forms/mau-bao-cao-6-thang'],
  },
];

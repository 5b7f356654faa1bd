import { describe, expect, it } from 'vitest';

import { agencyRoles } from './agency-roles.js';
import type { TimelineItem } from './plan-items.js';
import { itemsOf, planOf } from './plan-testing.node.js';

const itemWith = (duties: Parameters<typeof planOf>[1]) =>
  itemsOf(planOf([{ id: 'a', agencyIds: ['x', 'y'] }], duties))[0] as TimelineItem;
const codesOf = (item: TimelineItem) =>
  agencyRoles(item).map(({ agencyId, nameAsWritten, roles }) => [
    agencyId ?? nameAsWritten,
    roles.map(({ code }) => code).join(),
  ]);

describe('agencyRoles', () => {
  it('names the agencies of the activity, without roles where no duty names it', () => {
    const duties = [{ id: 'd', activityIds: ['b'], parties: [{ agencyId: 'x', roles: [{ code: 'lead' }] }] }];
    expect(codesOf(itemWith({ duties }))).toEqual([
      ['x', ''],
      ['y', ''],
    ]);
  });

  it('gives each the roles of all duties that name the activity, each once, and then the other parties', () => {
    const duties = [
      {
        id: 'd1',
        activityIds: ['a'],
        parties: [
          { agencyId: 'y', roles: [{ code: 'lead' }, { code: 'report' }] },
          { nameAsWritten: 'các đoàn thể', roles: [{ code: 'coordinate' }] },
          { agencyId: 'z', roles: [{ code: 'guide', words: 'hướng dẫn nghiệp vụ' }] },
        ],
      },
      { id: 'd2', activityIds: ['b', 'a'], parties: [{ agencyId: 'y', roles: [{ code: 'lead' }] }] },
    ];
    expect(codesOf(itemWith({ duties }))).toEqual([
      ['x', ''],
      ['y', 'lead,report'],
      ['các đoàn thể', 'coordinate'],
      ['z', 'guide'],
    ]);
  });

  it('bears duties of nulls', () =>
    expect(
      codesOf(itemWith({ duties: [{ id: 'd', activityIds: ['a'], parties: [{ roles: null }] }] })),
    ).toHaveLength(2));
});

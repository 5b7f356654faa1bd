import { describe, expect, it } from 'vitest';

import { agendaGroups } from './agenda-groups.js';
import { itemsOf, planOf } from './plan-testing.node.js';

describe('agendaGroups', () => {
  const items = itemsOf(
    planOf([
      {},
      { status: 'done', when: { due: '2020-02-01' } },
      { when: { due: '2020-12-10' } },
      { when: { due: '2020-03-25' } },
      { status: 'planned', when: { due: '2020-05-20' } },
      { status: 'planned', when: { due: '2020-04-01' } },
      { when: { due: '2020-07-01' } },
      { when: { due: '2020-06-01' } },
    ]),
  );

  it('begins with what is late and ends with what names no day', () => {
    expect(agendaGroups(items, '2020-05-29').map(({ state }) => state)).toEqual([
      'late',
      'soon',
      'upcoming',
      'due-no-information',
      'done',
      'undated',
    ]);
  });

  it('puts the longest late and the nearest ahead first', () => {
    const idsOf = (state: string) =>
      agendaGroups(items, '2020-05-29')
        .filter((group) => group.state === state)
        .flatMap((group) => group.items.map(({ activity }) => activity.id));
    expect(idsOf('late')).toEqual(['a5', 'a4']);
    expect(idsOf('upcoming')).toEqual(['a6', 'a2']);
  });
});

import { describe, expect, it } from 'vitest';

import { chooseIndicators } from './choose-indicators.js';

const ALL = [{ id: 'a', code: '1.1' }, { id: 'b', code: '2.1' }, { id: '2.1' }];

describe('chooseIndicators', () => {
  it('takes ids and codes, in the order of the data', () => {
    expect(chooseIndicators(ALL, ' 2.1  a ').chosen.map(({ id }) => id)).toEqual(['a', 'b', '2.1']);
    expect(chooseIndicators(ALL, '1.1').chosen.map(({ id }) => id)).toEqual(['a']);
  });

  it('takes all without a word', () => {
    expect(chooseIndicators(ALL, ' ')).toEqual({ chosen: ALL, unknown: [] });
  });

  it('names the words that name nothing', () => {
    expect(chooseIndicators(ALL, 'a 9.9')).toEqual({ chosen: [ALL[0]], unknown: ['9.9'] });
  });
});

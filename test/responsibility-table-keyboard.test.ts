import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { sendKeys } from './helpers/keyboard.js';
import { settled, until } from './helpers/mount.js';
import { blockOf, part, status, wordsOf } from './helpers/table-reading.js';
import { clickText, withData } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

describe('<kh-responsibility-table> keyboard', () => {
  it('opens a duty with Enter and reaches its link with Tab', async () => {
    const table = await withData(EXAMPLE_PLAN, { agency: 'so-tai-chinh' });
    part(table, 'tbody summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(table, '.inside button') !== null, 'the details are there');
    await sendKeys({ press: 'Tab' });
    expect(wordsOf(table.shadowRoot?.activeElement ?? null)).to.equal('Chép liên kết');
  });

  it('keeps letters typed in the search away from the page', async () => {
    const table = await withData(EXAMPLE_PLAN);
    const keys: string[] = [];
    const listen = ({ key }: KeyboardEvent) => keys.push(key);
    document.addEventListener('keydown', listen);
    part(table, 'input')?.focus();
    await sendKeys({ type: 'ab' });
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal([]);
    expect(part<HTMLInputElement>(table, 'input')?.value).to.equal('ab');
  });

  it('stays with the agency whose button was pressed', async () => {
    const table = await withData(EXAMPLE_PLAN);
    blockOf(table, 'Sở Tài chính').querySelector<HTMLElement>('.choose')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(table);
    expect(wordsOf(table.shadowRoot?.activeElement ?? null)).to.equal('Xem mọi cơ quan');
    await sendKeys({ press: 'Enter' });
    await settled(table);
    const block = table.shadowRoot?.activeElement?.closest('.block');
    expect(block === blockOf(table, 'Sở Tài chính')).to.be.true;
  });

  it('goes to the search box when the filters are taken away', async () => {
    const table = await withData(EXAMPLE_PLAN, { 'duty-role': 'lead' });
    await clickText(table, 'Xóa bộ lọc');
    expect(table.shadowRoot?.activeElement?.localName).to.equal('input');
    expect(status(table)).to.equal('');
  });
});

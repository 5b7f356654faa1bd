import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { AGENCY } from '../testing/fixture-data.js';
import { openTestApi, readProblem } from '../testing/open-test-api.js';
import type { TestApi } from '../testing/open-test-api.js';
import { createPdf, createZip, DOCX_NAMES, XLSX_NAMES } from '../testing/sample-files.js';
import { announce, askOffset, sendPart, upload } from '../testing/tus-client.js';

const A = AGENCY.agencyId;
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const JPG = Buffer.from('ffd8ffe000104a464946', 'hex');
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

const filesOf = ({ dataDir }: TestApi) => readdirSync(join(dataDir, 'uploads'));
const rowsOf = ({ database }: TestApi) => database.prepare('SELECT * FROM uploads').all();

async function begin(api: TestApi, bytes: number, name = 'a.pdf', as = A): Promise<string> {
  return (await announce(api.send, as, name, bytes)).headers.get('Location') ?? '';
}

describe('a file', () => {
  it.each<[string, Buffer]>([
    ['a.pdf', createPdf(64)],
    ['a.PDF', Buffer.concat([Buffer.from('\n\n'), createPdf(64)])],
    ['a.png', PNG],
    ['a.jpg', JPG],
    ['a.jpeg', JPG],
    ['a.docx', createZip(DOCX_NAMES)],
    ['a.xlsx', createZip(XLSX_NAMES)],
  ])('%s with the right inside is taken', async (name, content) => {
    const api = openTestApi();
    await upload(api.send, A, name, content);
    expect(rowsOf(api)[0]?.['sha256']).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it.each(['a.exe', 'a.doc', 'a.svg', 'a.html', 'a', 'a.pdf.js', 'pdf', '.', 'a.docm'])(
    '%s is refused before a byte is sent',
    async (name) => {
      const api = openTestApi();
      const response = await announce(api.send, A, name, 100);
      expect(response.status).toBe(415);
      expect(await readProblem(response)).toMatchObject({
        code: 'unsupported-media-type',
        faults: ['file file-type'],
      });
      expect(rowsOf(api)).toEqual([]);
    },
  );

  it.each<[string, Buffer, string]>([
    ['a.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'file-type'],
    ['a.pdf', PNG, 'file-type'],
    ['a.png', JPG, 'file-type'],
    ['a.jpg', createPdf(40), 'file-type'],
    ['a.docx', createZip(XLSX_NAMES), 'file-type'],
    ['a.docx', createZip(['word/document.xml']), 'file-type'],
    ['a.xlsx', createPdf(40), 'file-type'],
    ['a.xlsx', createZip(XLSX_NAMES).subarray(0, 60), 'file-type'],
    ['a.docx', OLE, 'password-protected'],
    ['a.xlsx', createZip(XLSX_NAMES, { flags: 1 }), 'password-protected'],
    ['a.docx', createZip(DOCX_NAMES, { unpackedBytes: 300 * 1024 * 1024 }), 'unpacks-too-large'],
  ])('%s with a wrong inside (%#) is refused as %3$s and removed', async (name, content, fault) => {
    const api = openTestApi();
    const address = await begin(api, content.length, name);
    const response = await sendPart(api.send, A, address, 0, content);
    expect(response.status).toBe(415);
    expect((await readProblem(response)).faults).toEqual([`file ${fault}`]);
    expect(rowsOf(api)).toEqual([]);
    expect(filesOf(api)).toEqual([]);
    expect((await askOffset(api.send, A, address)).status).toBe(404);
  });

  it.each([
    ['../../etc/Báo cáo.pdf', 'Báo cáo.pdf'],
    ['C:\\Users\\hoa\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['Ba\u0301o\u202e ca\u0301o\r\n.pdf', 'Báo cáo.pdf'],
    [`${'ả'.repeat(300)}.pdf`, `${'ả'.repeat(196)}.pdf`],
  ])('named %j is kept as %j', async (name, kept) => {
    const api = openTestApi();
    await begin(api, 100, name);
    expect(rowsOf(api)[0]?.['name']).toBe(kept);
  });
});

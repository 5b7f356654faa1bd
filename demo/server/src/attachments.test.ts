import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { AGENCY, createSubmission, OTHER_AGENCY } from './testing/fixture-data.js';
import { openTestApi, readProblem } from './testing/open-test-api.js';
import type { TestApi } from './testing/open-test-api.js';
import { createPdf } from './testing/sample-files.js';
import { countRows, createSubmissionWithFile, submit, submitted } from './testing/submit-report.js';
import { announce, sendPart, upload } from './testing/tus-client.js';

const A = AGENCY.agencyId;
const B = OTHER_AGENCY.agencyId;

describe('attachments', () => {
  it('are kept with the report, with the SHA-256 that the server computed', async () => {
    const api = openTestApi();
    const pdf = createPdf(5_000);
    const id = await upload(api.send, A, 'Báo cáo.pdf', pdf);
    const claimed = createSubmission(
      { attachments: [{ id, name: 'Báo cáo.pdf', bytes: 1, sha256: 'wrong' }] },
      { files: [id] },
    );
    const report = await submitted(api, 'k', claimed);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(report.attachments).toEqual([
      { id, name: 'Báo cáo.pdf', mediaType: 'application/pdf', bytes: 5_000, sha256, url: `/uploads/${id}` },
    ]);
    const row = api.database.prepare('SELECT * FROM report_attachments').get();
    expect(row).toMatchObject({ report_id: report.id, upload_id: id, sha256, bytes: 5_000 });
    const certified = api.database.prepare('SELECT submission FROM reports').get()?.['submission'];
    expect(JSON.parse(String(certified)).attachments[0].sha256).toBe(sha256);
  });

  it.each<[string, (api: TestApi) => Promise<unknown>, string[]]>([
    [
      'unknown',
      () => Promise.resolve(createSubmissionWithFile('none')),
      ['/attachments/0 unknown-attachment'],
    ],
    [
      'of another agency',
      async ({ send }) => createSubmissionWithFile(await upload(send, B, 'a.pdf', createPdf(100))),
      ['/attachments/0 unknown-attachment'],
    ],
    [
      'unfinished',
      async ({ send }) => {
        const address = (await announce(send, A, 'a.pdf', 100)).headers.get('Location') ?? '';
        await sendPart(send, A, address, 0, createPdf(50));
        return createSubmissionWithFile(address.split('/').at(-1) ?? '');
      },
      ['/attachments/0 unfinished-attachment'],
    ],
    [
      'of a kind that the form does not take',
      async ({ send }) =>
        createSubmissionWithFile(
          await upload(send, A, 'a.png', Buffer.from('89504e470d0a1a0a', 'hex')),
          'a.png',
        ),
      ['/attachments/0 attachment-type'],
    ],
    [
      'too large for the form',
      async ({ send }) => createSubmissionWithFile(await upload(send, A, 'a.pdf', createPdf(100_001))),
      ['/attachments/0 attachment-too-large'],
    ],
    [
      'named twice',
      async ({ send }) => {
        const id = await upload(send, A, 'a.pdf', createPdf(100));
        return createSubmission({
          attachments: [
            { id, name: 'a' },
            { id, name: 'b' },
          ],
        });
      },
      ['/attachments/1 repeated'],
    ],
    [
      'too many',
      async ({ send }) => {
        const ids = await Promise.all([1, 2, 3].map(() => upload(send, A, 'a.pdf', createPdf(100))));
        return createSubmission({ attachments: ids.map((id) => ({ id, name: 'a' })) });
      },
      ['/attachments too-many'],
    ],
    [
      'answered but not listed',
      () => Promise.resolve(createSubmission({}, { files: ['u1'] })),
      ['/answers/files/0 unknown-attachment'],
    ],
  ])('that are %s are refused, and the report with them', async (_case, prepare, faults) => {
    const api = openTestApi();
    const response = await submit(api, 'k', await prepare(api));
    expect(response.status).toBe(422);
    expect((await readProblem(response)).faults).toEqual(faults);
    expect(countRows(api, 'reports')).toBe(0);
    expect(countRows(api, 'report_attachments')).toBe(0);
  });

  it('belong to one report, or to the one that replaces it', async () => {
    const api = openTestApi();
    const id = await upload(api.send, A, 'a.pdf', createPdf(100));
    const first = await submitted(api, 'k1', createSubmissionWithFile(id));
    expect((await readProblem(await submit(api, 'k2', createSubmissionWithFile(id)))).faults).toEqual([
      '/attachments/0 used-attachment',
    ]);
    await submitted(api, 'k3', { ...createSubmissionWithFile(id), replacesId: first.id });
  });

  it('and report are accepted together or not at all', async () => {
    const failures: unknown[] = [];
    const api = openTestApi({ onFailure: (error) => failures.push(error) });
    const id = await upload(api.send, A, 'a.pdf', createPdf(100));
    api.database.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON report_attachments BEGIN SELECT raise(ABORT, 'full'); END`,
    );
    expect((await submit(api, 'k', createSubmissionWithFile(id))).status).toBe(500);
    expect(failures).toHaveLength(1);
    expect([countRows(api, 'reports'), countRows(api, 'idempotency')]).toEqual([0, 0]);
    api.database.exec('DROP TRIGGER broken');
    const report = await submitted(api, 'k', createSubmissionWithFile(id));
    expect(report.receipt?.number).toBe('BC-2021-000001');
  });

  it('whose last answer was lost are finished by the report that names them', async () => {
    const api = openTestApi();
    const id = await upload(api.send, A, 'a.pdf', createPdf(100));
    api.database.exec('UPDATE uploads SET finished_at = NULL, sha256 = NULL');
    expect((await submitted(api, 'k', createSubmissionWithFile(id))).attachments?.[0]?.sha256).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });
});

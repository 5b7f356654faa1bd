import { describe, expect, it } from 'vitest';

import { reportEndpoints } from './report-endpoints.js';

const FORM = 'https://api.example/v1/report-forms/580-6-thang?lang=vi';

describe('reportEndpoints', () => {
  it('finds the standard routes beside the form', () => {
    expect(reportEndpoints(FORM, null)).toEqual({
      submit: 'https://api.example/v1/reports',
      upload: 'https://api.example/v1/uploads',
      draft: null,
      refused: [],
    });
  });

  it('lets the links of the form win, resolved against its address', () => {
    const links = { submit: '../../gui', upload: 'https://api.example/tus/', draft: '/v1/drafts' };
    expect(reportEndpoints(FORM, links)).toMatchObject({
      submit: 'https://api.example/gui',
      upload: 'https://api.example/tus/',
      draft: 'https://api.example/v1/drafts',
    });
  });

  it('follows them to no other origin: the token would go along', () => {
    const links = { submit: 'https://evil.example/reports', upload: 'javascript:alert(1)' };
    expect(reportEndpoints(FORM, links)).toMatchObject({
      submit: null,
      upload: null,
      refused: [links.submit, links.upload],
    });
    expect(reportEndpoints(FORM, links, ['https://evil.example']).submit).toBe(links.submit);
  });

  it('knows no address for a form that lies elsewhere, or that came without one', () => {
    expect(reportEndpoints('https://files.example/form.json', null)).toMatchObject({
      submit: null,
      upload: null,
    });
    expect(reportEndpoints('', { submit: '/reports' })).toMatchObject({
      submit: null,
      refused: ['/reports'],
    });
    const links = { submit: 'https://api.example/reports' };
    expect(reportEndpoints('', links, ['https://api.example']).submit).toBe(links.submit);
  });
});

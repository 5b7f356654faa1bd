/** The content security policy that the widgets promise to work under, for a page whose API is at `apiOrigin`. */
export function contentSecurityPolicy(apiOrigin: string | null): string {
  const connect = apiOrigin === null ? "'self'" : `'self' ${apiOrigin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${connect}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    'report-uri /csp-reports',
  ].join('; ');
}

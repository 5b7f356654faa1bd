const ATTRIBUTE = /^[a-z][a-z-]*$/;
const TAG = /^kh-[a-z-]+$/;

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/**
 * One widget on a page that does nothing to it: what its look on the portals is compared with.
 * `tag` and `width` (CSS pixels) are parameters of their own, every other one is an attribute of the widget.
 */
export function neutralPage(query: URLSearchParams): Response {
  const tag = query.get('tag') ?? '';
  const width = Number(query.get('width'));
  const api = query.get('api') ?? '/api/';
  if (!TAG.test(tag) || !(width >= 100 && width <= 4000)) {
    return new Response('tag=kh-… và width=100…4000', {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const attributes = [...query]
    .filter(([name]) => ATTRIBUTE.test(name) && !['tag', 'width', 'api', 'lang'].includes(name))
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  const lang = escapeAttribute(query.get('lang') ?? 'vi');
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang trung tính</title>
<link rel="stylesheet" href="/assets/neutral.css">
<script src="/assets/demo-officer.js"></script>
<script type="module" src="/kehoach/kehoach.js" data-kh-api="${escapeAttribute(api)}" data-kh-hosts="${escapeAttribute(api)}"></script>
</head>
<body>
<div class="width" data-width="${width}"><${tag} ${attributes.join(' ')}></${tag}></div>
<script src="/assets/neutral.js"></script>
</body>
</html>
`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

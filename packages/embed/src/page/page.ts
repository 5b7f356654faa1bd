import { readEmbedAddress } from '@kehoach/client/embed-address.js';

/**
 * The page behind a widget's link and inside an iframe: shows the one widget that its address names and tells a
 * surrounding page how high it is.
 */
const LANGUAGES = ['vi', 'en', 'zh-Hans'];

const language = new URLSearchParams(location.search).get('lang');
if (language !== null && LANGUAGES.includes(language)) document.documentElement.lang = language;

const main = document.querySelector('main');
const api = document.querySelector('meta[name="kehoach-api"]')?.getAttribute('content') ?? '/api/';
const request = readEmbedAddress(new URL(location.href));

if (main && request) {
  const element = document.createElement(`kh-${request.widget}`);
  for (const name of Object.keys(request.attributes))
    element.setAttribute(name, request.attributes[name] as string);
  element.setAttribute('heading-level', '1');
  element.setAttribute('sync-url', '');
  element.setAttribute('src', new URL(`${api.replace(/\/?$/, '/')}${request.path}`, document.baseURI).href);
  main.replaceChildren(element);
}

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'kehoach:height', height }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);

import { start } from './start.js';

/** `kehoach.js`: the module that a web team puts into its site's template. Loads a widget's code when it is needed. */
const own = [...document.scripts].filter(({ src }) => src === import.meta.url)[0] ?? null;
const base = new URL('./', import.meta.url).href;

start(base, own, (widget) => import(/* @vite-ignore */ `${base}${widget}.js`));

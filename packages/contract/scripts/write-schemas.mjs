/** `build` of this package, after the compiler: writes dist/schema/*.schema.json and dist/openapi.json. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { createJsonSchemas, schemaFileName } from '../dist/json-schema.js';
import { createOpenApi } from '../dist/openapi.js';

const dist = new URL('../dist/', import.meta.url);
const folder = new URL('schema/', dist);

/** @param {URL} file @param {object} value */
const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const schemas = createJsonSchemas();
for (const name of Object.keys(schemas)) write(new URL(schemaFileName(name), folder), schemas[name]);
write(new URL('openapi.json', dist), createOpenApi());
console.log(`contract: ${Object.keys(schemas).length} JSON Schemas and openapi.json written`);

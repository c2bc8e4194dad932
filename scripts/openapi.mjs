/**
 * Writes the API's description as types for the web, or with `--check` says whether the committed ones are current.
 * Needs the built API; the description comes from its controllers and views.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './steps.mjs';

const target = path.join(root, 'web/src/api-schema/schema.ts');
// It belongs to the web, which alone uses the types; npm keeps it there.
const generator = createRequire(path.join(root, 'web', 'package.json')).resolve(
  'openapi-typescript',
);
const { default: exported } = await import(pathToFileURL(generator).href);
const { default: openapiTS, astToString } = exported;
const { describeApi } = await import(path.join(root, 'api/dist/describe-api.js'));

const document = await describeApi();
const types = astToString(await openapiTS(document));
const options = await resolveConfig(target);
const text = await format(
  `// Generated from the API by \`npm run openapi\`; not to be edited.\n\n${types}`,
  { ...options, parser: 'typescript' },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'web/src/api-schema/schema.ts is not what the API says today. Run `npm run openapi` and commit the result.',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
  console.log('web/src/api-schema/schema.ts written');
}

import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stampContent } from '../stamp.ts';
import { shippedContent } from './content-dir.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string' } },
});

const dir = resolve(values.dir ?? shippedContent);
const named = positionals.map((file) => relative(dir, resolve(file)));
const stamped = stampContent(dir, named);

for (const { file, locale, was, now } of stamped) {
  console.log(`${file} ${locale}: ${was ?? 'unstamped'} → ${now}`);
}
console.log(
  `${stamped.length} stamped. A translation stamped before is only stamped anew when its file is named.`,
);

/** Builds what is stale: each part is stamped with the hash of the files it is made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { losesLetters, mendImports } from './own-imports.mjs';
import { bin, root, run, StepFailed } from './steps.mjs';

const parts = [
  { name: 'content', from: ['content/src', 'content/tsconfig.json'], build: () => tsc('content') },
  {
    name: 'certificates',
    from: ['certificates/src', 'certificates/tsconfig.json'],
    build: () => tsc('certificates'),
  },
  {
    name: 'api',
    from: ['api/src', 'api/tsconfig.json', 'api/nest-cli.json', 'content/src', 'certificates/src'],
    build: async () => {
      await run('build: api', bin('nest'), ['build'], { cwd: path.join(root, 'api'), quiet: true });
      if (losesLetters(root)) mendImports(path.join(root, 'api/dist'));
    },
  },
  {
    name: 'web',
    from: [
      'web/src',
      'web/public',
      'web/index.html',
      'web/vite.config.ts',
      'web/vite.public.config.ts',
      'web/vite.server.config.ts',
      'web/build',
      'web/tsconfig.json',
      'content/src',
    ],
    build: async () => {
      const cwd = path.join(root, 'web');
      const parts = [
        ['build: web application', []],
        ['build: assets of public pages', ['-c', 'vite.public.config.ts']],
        ['build: public pages', ['-c', 'vite.server.config.ts']],
      ];
      for (const [title, config] of parts)
        await run(title, bin('vite'), ['build', ...config], { cwd, quiet: true });
    },
  },
];

const tsc = (name) => run(`build: ${name}`, bin('tsc'), ['-p', name], { quiet: true });

function* filesOf(place) {
  if (!existsSync(place)) return;
  if (path.extname(place)) return void (yield place);
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const at = path.join(place, entry.name);
    if (entry.isDirectory()) yield* filesOf(at);
    else if (!/\.spec\.tsx?$/.test(entry.name)) yield at;
  }
}

function stampOf(part) {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const place of part.from) {
    for (const file of [...filesOf(path.join(root, place))].sort())
      hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds every part whose sources have changed since it was built. */
export async function build() {
  const stamps = path.join(root, '.build');
  mkdirSync(stamps, { recursive: true });
  for (const part of parts) {
    const file = path.join(stamps, part.name);
    const stamp = stampOf(part);
    const fresh =
      existsSync(path.join(root, part.name, 'dist')) &&
      existsSync(file) &&
      readFileSync(file, 'utf8') === stamp;
    if (fresh) continue;
    await part.build();
    writeFileSync(file, stamp);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build().catch((error) => {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}

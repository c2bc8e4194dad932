/** Types, lint, import rules, formatting, and whether what is generated is current. */
import path from 'node:path';
import { bin, root, run } from './steps.mjs';

/** All static checks; each names itself when it fails. */
export async function lint() {
  await run('types: api', bin('tsc'), ['-p', 'api/tsconfig.spec.json', '--noEmit'], {
    quiet: true,
  });
  await run('types: web', bin('tsc'), ['-p', 'web', '--noEmit'], { quiet: true });
  await run('types: e2e', bin('tsc'), ['-p', 'e2e', '--noEmit'], { quiet: true });
  await run('lint', bin('eslint'), ['.', '--max-warnings=0'], { quiet: true });
  await run(
    'import rules',
    bin('depcruise'),
    [
      '--config',
      '.dependency-cruiser.cjs',
      'api/src',
      'web/src',
      'content/src',
      'certificates/src',
    ],
    { quiet: true },
  );
  await run(
    'generated API types',
    process.execPath,
    [path.join(root, 'scripts/openapi.mjs'), '--check'],
    { quiet: true },
  );
  await run('format', bin('prettier'), ['--check', '--log-level=warn', '.'], { quiet: true });
}

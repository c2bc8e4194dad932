/** Types, lint, import rules, formatting, and whether what is generated is current. */
import path from 'node:path';
import { bin, root, run, StepFailed } from './steps.mjs';

/** What takes longest comes first, so that nothing long is left for the end. */
const checks = [
  ['format', bin('prettier'), ['--check', '--log-level=warn', '.']],
  ['lint', bin('eslint'), ['.', '--max-warnings=0']],
  ['types: web', bin('tsc'), ['-p', 'web', '--noEmit']],
  ['types: api', bin('tsc'), ['-p', 'api/tsconfig.spec.json', '--noEmit']],
  [
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
  ],
  ['generated API types', process.execPath, [path.join(root, 'scripts/openapi.mjs'), '--check']],
  ['types: e2e', bin('tsc'), ['-p', 'e2e', '--noEmit']],
];

/** All static checks, two at a time; each names itself when it fails, and the others still say what they find. */
export async function lint() {
  const waiting = [...checks];
  const failed = [];
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      await run(...check, { quiet: true }).catch((error) => {
        if (!(error instanceof StepFailed)) throw error;
        failed.push(error.message);
      });
    }
  };
  await Promise.all([lane(), lane()]);
  if (failed.length > 0) throw new StepFailed(failed.join('\n'));
}

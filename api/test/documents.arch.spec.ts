import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const made = new Set(['node_modules', 'dist', 'coverage', 'results', 'samples']);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every file that we have written; what tools make and what is hidden is left out. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (!entry.isDirectory()) return [at];
    return made.has(entry.name) || entry.name.startsWith('.') ? [] : filesIn(at);
  });
}

const files = filesIn('.');
const documents = files.filter((file) => file.endsWith('.md'));
/** Those about the system; what learners read tells nothing of it, and the content's own pages show invented files. */
const about = documents.filter((file) => !file.startsWith('content/'));
const commands = [...about, 'content/README.md', 'content/FORMAT.md'];

const found = (file: string, pattern: RegExp) =>
  [...read(file).matchAll(pattern)].map(([, name]) => name!);
const unique = (names: string[]) => [...new Set(names)].sort();

/** Where a document leads; code in it leads nowhere, and other sites are not asked. */
function targetsIn(file: string): string[] {
  const prose = read(file)
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)];
  return targets
    .map(([, link, attribute]) => link ?? attribute!)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** A heading as it is addressed: small letters and hyphens, without other signs. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function leadsNowhere(file: string, target: string): boolean {
  const [place = '', anchor] = target.split('#');
  const at = place === '' ? file : path.join(path.dirname(file), place);
  if (!existsSync(path.join(root, at))) return true;
  return (
    anchor !== undefined &&
    !found(at, /^#+ (.+)$/gm)
      .map(anchorOf)
      .includes(anchor)
  );
}

/** Source files are named whole or by the end of their path; `x` stands for any name. */
function unknownFilesIn(file: string): string[] {
  const named = found(
    file,
    /(?<![\w./<>*…-])((?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|cjs))\b/g,
  );
  return named.filter(
    (name) =>
      !/^x\./.test(name) && !files.some((each) => each === name || each.endsWith(`/${name}`)),
  );
}

function scriptsOf(workspace: string): string[] {
  const { scripts = {} } = JSON.parse(read(path.join(workspace, 'package.json'))) as {
    scripts?: Record<string, string>;
  };
  return Object.keys(scripts);
}

function unknownCommandsIn(file: string): string[] {
  const named = read(file).matchAll(
    /\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)(?: -w ([\w-]+))?/g,
  );
  return [...named]
    .filter(([, script, workspace = '.']) => !scriptsOf(workspace).includes(script!))
    .map(([command]) => command);
}

describe('the documents', () => {
  it('are found', () => {
    const some = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/operations.md'];
    expect(about).toEqual(expect.arrayContaining(some));
  });

  it.each(documents)('%s leads to files and headings that exist', (file) => {
    expect(targetsIn(file).filter((target) => leadsNowhere(file, target))).toEqual([]);
  });

  it.each(about)('%s names source files that exist', (file) => {
    expect(unknownFilesIn(file)).toEqual([]);
  });

  it.each(commands)('%s names commands that exist', (file) => {
    expect(unknownCommandsIn(file)).toEqual([]);
  });

  it('give the features in the order that the import rules keep', () => {
    const [written] = found('ARCHITECTURE.md', /^```order\n(.+?)^```/gms);
    const [kept] = found('.dependency-cruiser.cjs', /const featureOrder = \[([^\]]+)\]/g);
    expect(written!.match(/[\w-]+/g)).toEqual(kept!.match(/[\w-]+/g));
  });

  it('tell an operator of every setting that is read, and of no other', () => {
    const told = found('docs/operations.md', /^\| `([A-Z][A-Z_]+)`/gm);
    const settings = found(
      'api/src/platform/config/config.ts',
      /(?:read\.\w+\(\s*|env\.)'?([A-Z][A-Z_]+)/g,
    );
    expect(unique(told)).toEqual(unique(settings));
  });

  it.each(['docs/operations.md', 'docker/Dockerfile'])(
    '%s starts Node as npm start does',
    (file) => {
      const { node, environment } = JSON.parse(read('scripts/runtime.json')) as {
        node: string[];
        environment: Record<string, string>;
      };
      const text = read(file);
      const set = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
      expect([...node, ...set].filter((each) => !text.includes(each))).toEqual([]);
    },
  );

  it('name the accounts that the start prints', () => {
    const printed = found('api/src/running/demonstration-accounts.ts', /'(\w+@demo\.example)'/g);
    expect(printed).toHaveLength(4);
    expect(unique(found('README.md', /`(\w+@demo\.example)`/g))).toEqual(unique(printed));
  });
});

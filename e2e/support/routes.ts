import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const web = path.resolve(import.meta.dirname, '../../web/src');

/** Where the routes of each file begin. A file with routes that is not here, or no longer has any, is told. */
const beginnings: Readonly<Record<string, string>> = {
  'app/app-routes.tsx': '',
  'app/learn/learn-area.tsx': '/learn',
  'app/teach/teach-area.tsx': '/teach',
  'app/teach/pages/workshops.tsx': '/teach/workshops',
  'app/needs/needs-area.tsx': '/needs',
  'app/needs/cohort-surveys.tsx': '/teach/:cohort/surveys',
  'app/needs/department-area.tsx': '/department',
  'app/administer/administer-area.tsx': '/administer',
};

type Found = { pages: string[]; continued: string[] };

/** Every address of the signed-in application as its router names it, `/teach/:cohort/register`; `*` is what leads nowhere. */
export function routesOfTheApplication(): string[] {
  const found: Found = { pages: [], continued: [] };
  for (const file of filesWithRoutes()) {
    const text = readFileSync(path.join(web, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    gather(source, beginnings[file]!, found);
  }
  same('what is continued elsewhere', found.continued, Object.values(beginnings).filter(Boolean));
  return found.pages;
}

function filesWithRoutes(): string[] {
  const files = globSync('**/*.tsx', { cwd: web }).filter(
    (file) =>
      !/(\.spec|testing)\.tsx$/.test(file) &&
      readFileSync(path.join(web, file), 'utf8').includes('<Routes>'),
  );
  same('files with routes', files, Object.keys(beginnings));
  return files;
}

function same(what: string, are: readonly string[], known: readonly string[]): void {
  const unlike = [...new Set(are)].filter((each) => !known.includes(each));
  const gone = known.filter((each) => !are.includes(each));
  if (unlike.length + gone.length > 0)
    throw new Error(`${what}: say in e2e/support/routes.ts of ${[...unlike, ...gone].join(', ')}`);
}

/** Routes as they stand in one another, each with the part of the address that it adds. */
function gather(node: ts.Node, at: string, found: Found): void {
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const isRoute =
    (ts.isJsxOpeningElement(opening) || ts.isJsxSelfClosingElement(opening)) &&
    opening.tagName.getText() === 'Route';
  if (!isRoute) return ts.forEachChild(node, (child) => gather(child, at, found));
  const part = pathOf(opening);
  const here = `${at}/${part}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  if (ts.isJsxElement(node))
    return node.children.forEach((child) => gather(child, here === '/' ? '' : here, found));
  if (part.endsWith('/*')) found.continued.push(here.slice(0, -2));
  else found.pages.push(here);
}

function pathOf(route: ts.JsxOpeningElement | ts.JsxSelfClosingElement): string {
  const attribute = route.attributes.properties.find(
    (each): each is ts.JsxAttribute => ts.isJsxAttribute(each) && each.name.getText() === 'path',
  );
  if (attribute === undefined) return '';
  if (attribute.initializer === undefined || !ts.isStringLiteral(attribute.initializer))
    throw new Error(`The path of a route is not a text: ${route.getText()}`);
  return attribute.initializer.text;
}

/** The route that shows an address: as many parts of it as there are, words before names before `*`. */
export function routeOf(address: string, routes: readonly string[]): string | undefined {
  const parts = address.split(/[?#]/)[0]!.split('/');
  const fitting = routes.filter((route) => {
    const wanted = route.split('/');
    if (wanted.at(-1) !== '*' && wanted.length !== parts.length) return false;
    return wanted.every(
      (part, at) => part === parts[at] || (/^[:*]/.test(part) && parts[at] !== undefined),
    );
  });
  const worth = (route: string) =>
    route
      .split('/')
      .map((part) => (part === '*' ? 0 : part.startsWith(':') ? 1 : 2))
      .join('');
  return fitting.sort((one, other) => worth(other).localeCompare(worth(one)))[0];
}

import type { RenderedPage } from './public-page.js';

/** The parts that are read of `dist/client/.vite/public.json`. */
export interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface DocumentSettings {
  readonly manifest: Manifest;
  /** Scheme and host, for the addresses that search engines want whole. */
  readonly publicUrl?: string;
  /** The city's own tokens, served from this site. */
  readonly themeHref?: string;
}

const islandsEntry = 'src/public/islands.ts';
/** What some islands fetch; named in the head of their pages, so that it comes beside the first script and not after it. */
const openEntry = 'src/public/islands/open.tsx';
const openIslands: readonly string[] = ['lesson', 'quiz', 'participation', 'my-place'];

/** The whole document round a rendered page; nothing in it needs an inline script or style. */
export function renderPublicDocument(page: RenderedPage, settings: DocumentSettings): string {
  const { script, styles } = assetsOf(settings.manifest);
  const ahead = page.islands.some((name) => openIslands.includes(name))
    ? scriptsOf(settings.manifest, openEntry, script)
    : [];
  const sheets = settings.themeHref === undefined ? styles : [...styles, settings.themeHref];
  const origin = settings.publicUrl?.replace(/\/$/, '') ?? '';
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    page.noindex ? '<meta name="robots" content="noindex">' : '',
    // The code of a certificate stands in the address; it is nobody else's business.
    '<meta name="referrer" content="same-origin">',
    '<meta name="theme-color" content="#FAF8F3" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#14191F" media="(prefers-color-scheme: dark)">',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...sheets.map((href) => `<link rel="stylesheet" href="${escape(href)}">`),
    ...Object.entries(page.alternates).map(
      ([locale, path]) =>
        `<link rel="alternate" hreflang="${escape(locale)}" href="${escape(origin + path)}">`,
    ),
    ...ahead.map((href) => `<link rel="modulepreload" href="${escape(href)}">`),
    page.islands.length > 0 ? `<script type="module" src="${escape(script)}"></script>` : '',
  ];
  const head = lines.filter((line) => line !== '').join('\n');
  return `<!doctype html>\n<html lang="${escape(page.locale)}">\n<head>\n${head}\n</head>\n<body>${page.html}</body>\n</html>\n`;
}

function assetsOf(manifest: Manifest): {
  readonly script: string;
  readonly styles: readonly string[];
} {
  const entry = manifest[islandsEntry];
  if (entry === undefined)
    throw new Error(`The manifest has no entry ${islandsEntry}; build the web first`);
  const styles = new Set<string>();
  const visited = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || visited.has(name)) return;
    visited.add(name);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => styles.add(`/${file}`));
  };
  visit(islandsEntry);
  return { script: `/${entry.file}`, styles: [...styles] };
}

/** A script and all that it imports, but for the one that is there already. */
function scriptsOf(manifest: Manifest, entry: string, known: string): readonly string[] {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(`/${chunk.file}`)) return;
    files.add(`/${chunk.file}`);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  files.delete(known);
  return [...files];
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

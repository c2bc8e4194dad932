import MarkdownIt, { type StateInline } from 'markdown-it';
import type { Html } from '../types.ts';

/** Finds the glossary key for a term written in some language; null when it is not in the glossary. */
export type FindTerm = (term: string) => string | null;

interface Links {
  findTerm: FindTerm;
  /** Source keys met on the way, in order. */
  sources: string[];
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
const termPattern = /\[\[([^\][|]+)(?:\|([^\][|]+))?\]\]/y;
const sourcePattern = /\[([A-Z][A-Z0-9]{1,9})\](?![([])/y;

/**
 * `[[duty-bearers|duty-bearer]]` and `[GDPR]` become links within the page, to the glossary and to
 * the list of sources, so that they work before any script arrives and no page text depends on an
 * address that may move.
 */
markdown.inline.ruler.before('link', 'stoa', (state, silent) => {
  if (state.src[state.pos] !== '[') return false;
  const found =
    matchAt(termPattern, state.src, state.pos) ?? matchAt(sourcePattern, state.src, state.pos);
  if (!found) return false;
  if (!silent) pushLink(state, found);
  state.pos += found[0].length;
  return true;
});

/** The empty corner of a table is no heading: a screen reader would announce one without words. */
markdown.core.ruler.after('block', 'stoa_corner', (state) => {
  state.tokens.forEach((token, at) => {
    if (token.type !== 'th_open' || state.tokens[at + 1]?.content !== '') return;
    token.tag = 'td';
    state.tokens[at + 2]!.tag = 'td';
  });
});

function pushLink(state: StateInline, found: RegExpExecArray): void {
  const { links } = state.env as { links?: Links };
  const shown = found[1]!;
  if (!found[0].startsWith('[[')) {
    links?.sources.push(shown);
    state.push('stoa_source', '', 0).content = shown;
    return;
  }
  const key = links?.findTerm((found[2] ?? shown).trim());
  const token = state.push(key ? 'stoa_term' : 'text', '', 0);
  token.content = shown;
  if (key) token.meta = { key };
}

markdown.renderer.rules['stoa_term'] = (tokens, index) => {
  const { content, meta } = tokens[index]!;
  const { key } = meta as { key: string };
  return `<a class="term" href="#term-${key}" data-term="${key}">${escapeHtml(content)}</a>`;
};

markdown.renderer.rules['stoa_source'] = (tokens, index) => {
  const { content } = tokens[index]!;
  return `<a class="source" href="#source-${content}" data-source="${content}">[${content}]</a>`;
};

export function renderBlock(text: string, links?: Links): Html {
  return markdown.render(text, { links }).trim();
}

export function renderInline(text: string, links?: Links): Html {
  return markdown.renderInline(text, { links }).trim();
}

/** Markdown that stands in YAML: paragraphs and lists, no glossary. */
export function renderText(text: string): Html {
  return renderBlock(text);
}

/** Terms as written, for checking: the part after `|`, or all of it. */
export function termsIn(text: string): string[] {
  return [...text.matchAll(new RegExp(termPattern.source, 'g'))].map((match) =>
    (match[2] ?? match[1]!).trim(),
  );
}

export function sourcesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(sourcePattern.source, 'g'))].map((match) => match[1]!);
}

export function countWords(html: Html): number {
  const plain = html.replace(/<[^>]*>/g, ' ').replace(/&[a-z#0-9]+;/g, ' ');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}

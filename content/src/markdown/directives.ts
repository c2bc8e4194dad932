import type { Report } from '../problem.ts';
import type { Album } from '../pictures/album.ts';
import type { Block, DecisionChoice, Locale } from '../types.ts';
import { bodyText, type Line } from './page-file.ts';
import { renderBlock, renderInline, type FindTerm } from './render.ts';
import { showPicture } from './show-picture.ts';

export interface DirectiveContext {
  report: Report;
  path: string;
  locale: Locale;
  findTerm: FindTerm;
  album: Album;
  sources: string[];
}

/** What asks something of the reader. */
type AskingBlock = Exclude<Block, { kind: 'text' | 'picture' }>;

interface Entry {
  line: Line;
  text: string;
  below: Line[];
}

/** `lines` begins with the `:::name` line and ends before the closing one. */
export function parseDirective(
  context: DirectiveContext,
  name: string,
  question: string,
  lines: readonly Line[],
): Block | null {
  const place = { file: context.path, line: lines[0]!.number };
  const body = lines.slice(1);
  if (name === 'picture') return parsePicture(context, question, lines);
  if (!['reveal', 'tick', 'pick', 'decision'].includes(name)) {
    context.report.error(
      place,
      'lesson/unknown-directive',
      `\`:::${name}\` is not known.`,
      'There are reveal, tick, pick, picture and decision.',
    );
    return null;
  }
  if (question === '') {
    context.report.error(place, 'lesson/no-question', `\`:::${name}\` asks no question.`);
  }
  const block = parseBody(context, name, question, body);
  context.report.remember(block, place);
  if (isEmpty(block)) {
    context.report.error(place, 'lesson/empty-directive', `\`:::${name}\` has too little in it.`);
  }
  return block;
}

function parsePicture(
  context: DirectiveContext,
  slug: string,
  lines: readonly Line[],
): Block | null {
  const shown = showPicture(context, slug, lines);
  if (!shown) return null;
  const block: Block = { kind: 'picture', ...shown };
  context.report.remember(block, { file: context.path, line: lines[0]!.number });
  return block;
}

function parseBody(
  context: DirectiveContext,
  name: string,
  question: string,
  body: readonly Line[],
): AskingBlock {
  if (name === 'tick') return parseTick(context, question, body);
  if (name === 'pick') return parsePick(context, question, body);
  if (name === 'decision') return parseDecision(context, question, body);
  return { kind: 'reveal', question, html: renderBlock(bodyText(body), context) };
}

function isEmpty(block: AskingBlock): boolean {
  if (block.kind === 'tick') return block.lines.length < 2;
  if (block.kind === 'pick' || block.kind === 'decision') return block.choices.length < 2;
  return block.html === '';
}

/** Lines that begin with `- `, each with the indented lines below it; the rest comes after the list. */
function readEntries(body: readonly Line[]): { entries: Entry[]; after: Line[] } {
  const entries: Entry[] = [];
  const after: Line[] = [];
  for (const line of body) {
    const found = /^[-*] (.*)$/.exec(line.text);
    if (found) entries.push({ line, text: found[1]!.trim(), below: [] });
    else if (entries.length > 0 && after.length === 0 && /^(\s{2,}|\s*$)/.test(line.text)) {
      entries.at(-1)!.below.push({ ...line, text: line.text.trim() });
    } else after.push(line);
  }
  return { entries, after };
}

function parseTick(
  context: DirectiveContext,
  question: string,
  body: readonly Line[],
): AskingBlock {
  const { entries, after } = readEntries(body);
  return {
    kind: 'tick',
    question,
    lines: entries.map((entry, index) => ({
      key: String(index + 1),
      html: renderInline([entry.text, bodyText(entry.below)].join(' ').trim(), context),
    })),
    closing: renderBlock(bodyText(after), context),
  };
}

function parsePick(
  context: DirectiveContext,
  question: string,
  body: readonly Line[],
): AskingBlock {
  const { entries, after } = readEntries(body);
  reportAfter(context, after);
  return {
    kind: 'pick',
    question,
    choices: entries.map((entry, index) => {
      reportWithoutComment(context, entry);
      return {
        key: String(index + 1),
        html: renderInline(entry.text, context),
        comment: renderBlock(bodyText(entry.below), context),
      };
    }),
  };
}

const choicePattern = /^([a-z])\)\s+(.*?)(\s+\*)?(?:\s+->\s*([a-z0-9-]+))?$/;

function parseDecision(
  context: DirectiveContext,
  question: string,
  body: readonly Line[],
): AskingBlock {
  const { entries, after } = readEntries(body);
  reportAfter(context, after);
  const choices: DecisionChoice[] = [];
  for (const entry of entries) {
    const found = choicePattern.exec(entry.text);
    const place = { file: context.path, line: entry.line.number };
    if (!found) {
      context.report.error(
        place,
        'lesson/choice',
        'A choice of a decision needs a letter.',
        'Write `- a) Text of the choice. * -> screen`; `*` and `->` are optional.',
      );
      continue;
    }
    reportWithoutComment(context, entry);
    const expected = String.fromCharCode('a'.charCodeAt(0) + choices.length);
    if (found[1] !== expected) {
      context.report.error(
        place,
        'lesson/choice-key',
        `This choice is \`${found[1]})\`, but \`${expected})\` comes next.`,
      );
    }
    const choice: DecisionChoice = {
      key: found[1]!,
      html: renderInline(found[2]!, context),
      feedback: renderBlock(bodyText(entry.below), context),
      holds: found[3] !== undefined,
      goto: found[4] ?? null,
    };
    context.report.remember(choice, place);
    choices.push(choice);
  }
  return { kind: 'decision', question, choices };
}

function reportWithoutComment({ report, path }: DirectiveContext, entry: Entry): void {
  if (bodyText(entry.below) !== '') return;
  report.error(
    { file: path, line: entry.line.number },
    'lesson/no-feedback',
    'This choice says nothing back to whoever takes it.',
    'Write what follows from it on the next line, indented by two spaces.',
  );
}

function reportAfter({ report, path }: DirectiveContext, after: readonly Line[]): void {
  const first = after.find((line) => line.text.trim() !== '');
  if (!first) return;
  report.error(
    { file: path, line: first.number },
    'lesson/stray-text',
    'This line is neither a choice nor indented below one.',
  );
}

import { parseArgs } from 'node:util';
import { loadContent } from '../load.ts';
import type { Problem } from '../problem.ts';
import { summarise, type Summary } from '../summary/summary.ts';
import { shippedContent } from './content-dir.ts';

const usage = 'npm run content:check -- [--json] [--notes] [--locales en,sq] [folder]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    locales: { type: 'string', default: 'en,sq' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const { content, problems } = loadContent(positionals[0] ?? shippedContent, {
    today: new Date().toISOString().slice(0, 10),
    locales: values.locales.split(','),
  });
  const summary = summarise(content);
  if (values.json) console.log(JSON.stringify({ summary, problems }, null, 2));
  else printForPeople(summary, problems, values.notes);
  if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
}

function printForPeople(
  { strands, modules, banks, rest, slots, others }: Summary,
  problems: readonly Problem[],
  withNotes: boolean,
): void {
  table(strands.map(({ texts, ...row }) => ({ ...row, ...texts })));
  table(
    modules.map(({ programme: _, texts, reading, ...row }) => ({
      ...row,
      ...texts,
      'words a sentence': reading?.wordsPerSentence ?? '',
      'letters a word': reading?.lettersPerWord ?? '',
      grade: reading?.grade ?? '',
    })),
  );
  table(banks.map(({ tags, ...row }) => ({ ...row, ...tags })));
  table(rest.map(({ texts, ...row }) => ({ ...row, ...texts })));
  console.log(
    Object.entries(others)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · '),
  );
  for (const { country, toBeFilled } of slots) {
    if (toBeFilled.length === 0) continue;
    console.log(`to be filled by a city in ${country}: ${toBeFilled.join(', ')}`);
  }
  for (const problem of problems) {
    if (problem.severity === 'note' && !withNotes) continue;
    console.log(
      `\n${problem.severity.toUpperCase()} ${problem.file}:${problem.line} (${problem.code})`,
    );
    console.log(`  ${problem.message}${problem.hint === null ? '' : ` ${problem.hint}`}`);
  }
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  console.log(
    `\n${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes` +
      (withNotes || count('note') === 0 ? '' : ' (--notes shows them)'),
  );
}

function table(rows: readonly object[]): void {
  if (rows.length > 0) console.table(rows);
}

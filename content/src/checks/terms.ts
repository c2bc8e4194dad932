import type { GlossaryEntry, LocaleText, Term } from '../types.ts';
import type { Report } from '../problem.ts';
import type { Checking } from './checking.ts';
import { checkUnique } from './ids.ts';

/** One word for one thing, in each language, in every file. */
export function checkTerms({ report, content, texts }: Checking): void {
  checkUnique(report, content.terms, 'key');
  const byEnglish = new Map(content.terms.map((term) => [normal(term.term['en'] ?? ''), term]));
  const glossaries = content.programmes.flatMap(({ modules }) =>
    modules.flatMap((module) => module.glossary),
  );
  for (const entry of glossaries) {
    const listed = byEnglish.get(normal(entry.term['en'] ?? ''));
    if (listed) checkEntry(report, entry, listed);
  }
  checkWordings(report, content.terms, texts);
}

function checkEntry(report: Report, entry: GlossaryEntry, listed: Term): void {
  for (const [locale, text] of Object.entries(entry.term as LocaleText)) {
    const wanted = listed.term[locale];
    if (wanted === undefined || normal(wanted) === normal(text)) continue;
    report.warning(
      report.placeOf(entry.term, locale),
      'term/differs',
      `\`terms.yaml\` has "${wanted}" for "${listed.term['en']}" in ${locale}, not "${text}".`,
    );
  }
}

/** Looked for in pages only: there the language of each line is known. */
function checkWordings(
  report: Report,
  terms: readonly Term[],
  texts: ReadonlyMap<string, string>,
): void {
  for (const [file, text] of texts) {
    const locale = /\.([a-z]{2,3})\.md$/.exec(file)?.[1];
    if (locale === undefined) continue;
    const refused = terms.flatMap((term) =>
      (term.insteadOf[locale] ?? []).map((wording) => ({ wording: normal(wording), term })),
    );
    text.split('\n').forEach((line, index) => {
      const words = ` ${normal(line)} `;
      for (const { wording, term } of refused) {
        if (!words.includes(` ${wording} `)) continue;
        report.warning(
          { file, line: index + 1 },
          'term/refused',
          `Write "${term.term[locale]}" instead of "${wording}".`,
        );
      }
    });
  }
}

function normal(text: string): string {
  return text
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

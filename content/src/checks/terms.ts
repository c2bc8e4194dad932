import type { GlossaryEntry, LocaleText, Term } from '../types.ts';
import type { Report } from '../problem.ts';
import type { Checking } from './checking.ts';
import { checkUnique } from './ids.ts';

/** A glossary that has the word of one language must have that of the other. */
export function checkTerms({ report, content }: Checking): void {
  checkUnique(report, content.terms, 'key');
  const byEnglish = new Map(content.terms.map((term) => [normal(term.term['en'] ?? ''), term]));
  const glossaries = content.programmes.flatMap(({ modules }) =>
    modules.flatMap((module) => module.glossary),
  );
  for (const entry of glossaries) {
    const listed = byEnglish.get(normal(entry.term['en'] ?? ''));
    if (listed) checkEntry(report, entry, listed);
  }
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

/** Small letters and single spaces; an apostrophe is part of a word. */
export function normal(text: string): string {
  return text
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

import type { Place, Report } from '../problem.ts';
import type { Locale, Term } from '../types.ts';
import type { Checking } from './checking.ts';
import { normal } from './terms.ts';
import { objectsIn } from './visit.ts';

/** A wording that must not be used, and what to write for it. */
interface Refused {
  /** With a space on each side, to be found as whole words. */
  wording: string;
  instead: string;
}

/** One word for one thing, wherever it stands: on pages line by line, in YAML text by text. */
export function checkWordings({ report, content, texts }: Checking): void {
  const refused = refusedIn(content.terms);
  for (const [file, text] of texts) {
    const locale = /\.([a-z]{2,3})\.md$/.exec(file)?.[1];
    if (locale === undefined) continue;
    text.split('\n').forEach((line, index) => {
      checkText(report, { file, line: index + 1 }, line, refused.get(locale) ?? []);
    });
  }
  const { terms: _, pictures, ...using } = content;
  const worded = pictures.map(({ drawings: _, ...words }) => words);
  for (const value of objectsIn([using, worded])) {
    if (Array.isArray(value)) continue;
    for (const [locale, text] of Object.entries(value)) {
      const wordings = refused.get(locale);
      if (!wordings || typeof text !== 'string') continue;
      checkText(report, report.placeOf(value, locale), text, wordings);
    }
  }
}

function refusedIn(terms: readonly Term[]): Map<Locale, Refused[]> {
  const byLocale = new Map<Locale, Refused[]>();
  for (const { term, insteadOf } of terms) {
    for (const [locale, wordings] of Object.entries(insteadOf)) {
      const refused = wordings.map((wording) => ({
        wording: ` ${normal(wording)} `,
        instead: term[locale] ?? '',
      }));
      byLocale.set(locale, [...(byLocale.get(locale) ?? []), ...refused]);
    }
  }
  return byLocale;
}

function checkText(report: Report, place: Place, text: string, refused: readonly Refused[]): void {
  if (refused.length === 0) return;
  const words = ` ${normal(text)} `;
  for (const { wording, instead } of refused) {
    if (!words.includes(wording)) continue;
    report.warning(place, 'term/refused', `Write "${instead}" instead of "${wording.trim()}".`);
  }
}

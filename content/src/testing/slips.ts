import { expect, it } from '@jest/globals';
import { ContentFolder } from './content-folder.ts';
import { smallContent } from './small-content.ts';

/** One thing an author may get wrong, and where the check must say so. */
export interface Slip {
  why: string;
  file: string;
  from: string;
  to: string;
  code: string;
  /** `error` when nothing is said. */
  severity?: 'error' | 'warning' | 'note';
  /** A fragment of the line it is reported on. */
  at: string;
  /** The file it is reported in, where that is another. */
  in?: string;
  /** The same slip in the translation, where front matter must agree. */
  inEveryLanguage?: boolean;
}

export function itReports(
  slips: readonly Slip[],
  files: () => Record<string, string> = smallContent,
): void {
  it.each(slips)('$why', (slip) => {
    const folder = new ContentFolder(files());
    try {
      folder.edit(slip.file, slip.from, slip.to);
      if (slip.inEveryLanguage) folder.edit(slip.file.replace('.en.', '.sq.'), slip.from, slip.to);
      const where = slip.in ?? slip.file;
      const place = `${where}:${folder.lineOf(where, slip.at)}`;
      const { problems } = folder.load({ today: '2026-11-22' });
      const found = problems.map((of) => `${of.severity} ${of.code} ${of.file}:${of.line}`);
      expect(found).toContain(`${slip.severity ?? 'error'} ${slip.code} ${place}`);
    } finally {
      folder.remove();
    }
  });
}

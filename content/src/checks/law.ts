import type { Law } from '../types.ts';
import type { Checking } from './checking.ts';
import { objectsIn } from './visit.ts';

/** Past `check_by` a statement stays visible with a note; whoever keeps the content is told here. */
export function checkLaw({ report, content, today }: Checking): void {
  for (const value of objectsIn(content)) {
    const { checkBy, validFrom } = value as Partial<Law>;
    if (typeof checkBy !== 'string') continue;
    if (today !== null && checkBy < today) {
      report.warning(
        report.placeOf(value, 'checkBy'),
        'law/check-by',
        `This had to be checked by ${checkBy}.`,
        'Check it against its source, then write a later date.',
      );
    }
    if (typeof validFrom === 'string' && checkBy <= validFrom) {
      report.error(
        report.placeOf(value, 'checkBy'),
        'law/dates',
        'It must be checked before it begins to hold: the two dates are reversed.',
      );
    }
  }
}

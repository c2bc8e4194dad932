import { WrongShape, type FieldProblem } from '../platform/http/domain-error.js';
import { CellMap } from './domain/cell-map.js';
import { contradictionIn, type Cell, type Entry } from './domain/mark.js';

const details = {
  mode: 'Only somebody who was there was in the room or online',
  arrangement: 'Something is arranged only for an excused absence',
};

/**
 * Refuses marks that contradict themselves, and two for one cell.
 * @throws WrongShape
 */
export function assertSound(marks: readonly (Cell & Entry)[]): void {
  const seen = new CellMap<true>();
  const problems = marks.flatMap((mark, at): FieldProblem[] => {
    const part = contradictionIn(mark);
    const twice = seen.get(mark);
    seen.set(mark, true);
    return [
      ...(part
        ? [{ pointer: `/marks/${at}/${part}`, code: 'contradiction', detail: details[part] }]
        : []),
      ...(twice
        ? [{ pointer: `/marks/${at}`, code: 'twice', detail: 'The same cell is marked twice' }]
        : []),
    ];
  });
  if (problems.length > 0) throw new WrongShape(problems);
}

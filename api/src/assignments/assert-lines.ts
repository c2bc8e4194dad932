import { WrongShape } from '../platform/http/domain-error.js';
import {
  pointsPerLine,
  problemsInLines,
  type LineProblem,
  type RubricShape,
} from './domain/rubric-lines.js';

/**
 * Every line of the rubric has its points, and no other line has any.
 * @param pointer where the lines stand in what was sent
 * @throws WrongShape naming each line
 */
export function assertLines(
  lines: Record<string, unknown>,
  rubric: RubricShape,
  pointer = '/lines',
): asserts lines is Record<string, number> {
  const details: Record<LineProblem['problem'], string> = {
    missing: 'This line has no points',
    unknown: 'The rubric has no such line',
    points: `Points are whole numbers from 0 to ${pointsPerLine(rubric)}`,
  };
  const problems = problemsInLines(lines, rubric);
  if (problems.length === 0) return;
  throw new WrongShape(
    problems.map(({ key, problem }) => ({
      pointer: `${pointer}/${escaped(key)}`,
      code: problem,
      detail: details[problem],
    })),
  );
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

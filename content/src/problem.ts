export type Severity = 'error' | 'warning' | 'note';

export interface Problem {
  severity: Severity;
  /** Stable name of the rule, `quiz/no-right-option`. */
  code: string;
  file: string;
  line: number;
  message: string;
  hint: string | null;
}

export interface Place {
  file: string;
  line: number;
}

interface Remembered extends Place {
  lines: ReadonlyMap<string, number>;
}

/**
 * Collects every problem instead of stopping at the first, and knows where a loaded value was
 * written: the values themselves stay plain, since they are hashed and stored.
 */
export class Report {
  readonly problems: Problem[] = [];
  private readonly places = new WeakMap<object, Remembered>();
  private readonly incomplete = new WeakSet<object>();

  error(place: Place, code: string, message: string, hint: string | null = null): void {
    this.add('error', place, code, message, hint);
  }

  warning(place: Place, code: string, message: string, hint: string | null = null): void {
    this.add('warning', place, code, message, hint);
  }

  note(place: Place, code: string, message: string, hint: string | null = null): void {
    this.add('note', place, code, message, hint);
  }

  remember(value: object, place: Place, lines: ReadonlyMap<string, number> = new Map()): void {
    this.places.set(value, { file: place.file, line: place.line, lines });
  }

  /** Where a value, or one field of it, was written. */
  placeOf(value: object, field?: string): Place {
    const found = this.places.get(value);
    if (!found) return { file: '?', line: 1 };
    const line = (field === undefined ? undefined : found.lines.get(field)) ?? found.line;
    return { file: found.file, line };
  }

  /** A list from which an unreadable member was left out: counting it would blame the author twice. */
  markIncomplete(list: object): void {
    this.incomplete.add(list);
  }

  isIncomplete(list: object): boolean {
    return this.incomplete.has(list);
  }

  sorted(): Problem[] {
    return [...this.problems].sort(
      (a, b) =>
        a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message),
    );
  }

  private add(
    severity: Severity,
    { file, line }: Place,
    code: string,
    message: string,
    hint: string | null,
  ): void {
    this.problems.push({ severity, code, file, line, message, hint });
  }
}

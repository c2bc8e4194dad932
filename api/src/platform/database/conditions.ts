/**
 * The conditions of a list that can be narrowed. Those that nobody asked for are not in the statement at all: it is planned once for
 * whatever values come, and a condition that a value can switch off (`$1 IS NULL OR …`) would find no index when it is asked for.
 */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** @param asked null or undefined: not asked for @param sql a condition of the parameters, named in the order of the values */
  and(
    asked: readonly unknown[] | null | undefined,
    sql: (...parameters: string[]) => string,
  ): this {
    if (asked) this.parts.push(sql(...asked.map((value) => this.parameter(value))));
    return this;
  }

  /** Names a parameter for the value. */
  parameter(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** What stands after `WHERE`. */
  get sql(): string {
    return this.parts.length > 0 ? this.parts.map((part) => `(${part})`).join(' AND ') : 'true';
  }
}

/** A value that may be missing, as `and` takes it. */
export const given = <T>(value: T | null | undefined): [T] | null =>
  value === null || value === undefined ? null : [value];

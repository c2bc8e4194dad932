/** A refusal with a stable code and a status. Features declare small classes; the one filter turns them into problem documents. */
export abstract class DomainError extends Error {
  /** Stable, `feature.fact`; the web words it from this. */
  abstract readonly code: string;
  abstract readonly status: number;

  /** Values that the web needs to word the refusal; never personal data. */
  get params(): Record<string, unknown> | undefined {
    return undefined;
  }

  /** Seconds after which trying again makes sense; sent as Retry-After. */
  get retryAfterSeconds(): number | undefined {
    return undefined;
  }
}

/** Does not exist, or may not be seen by this person: the same answer for both, so that nothing is given away. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
  readonly status = 404;
  constructor() {
    super('There is nothing here, or it is not yours to see');
  }
}

/** Visible, but this person may not do this to it. */
export class NotPermitted extends DomainError {
  readonly code = 'not-permitted';
  readonly status = 403;
  constructor() {
    super('You may not do this');
  }
}

/** Nobody is signed in, or the sign-in has ended. */
export class NotSignedIn extends DomainError {
  readonly code = 'not-signed-in';
  readonly status = 401;
  constructor() {
    super('Sign in first');
  }
}

/** Somebody changed it in the meantime; the form shows what is there now. */
export class StaleVersion extends DomainError {
  readonly code = 'stale-version';
  readonly status = 409;
  constructor(readonly current: number) {
    super('This has been changed by somebody else in the meantime');
  }
  override get params() {
    return { current: this.current };
  }
}

export type FieldProblem = { pointer: string; code: string; detail: string };

/** The body, query or path has the wrong shape; every wrong field is named with a JSON Pointer. */
export class WrongShape extends DomainError {
  readonly code = 'wrong-shape';
  readonly status = 400;
  constructor(readonly errors: FieldProblem[]) {
    super('Some of what was sent cannot be used');
  }
}

/** Throws unless allowed. Used with the answers of a feature's policy. */
export function assertCan(allowed: boolean): void {
  if (!allowed) throw new NotPermitted();
}

/** Throws the 404 that does not tell whether it exists. */
export function assertVisible(visible: boolean): asserts visible {
  if (!visible) throw new NotFound();
}

/** The value, or the 404 when there is none. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound();
  return value;
}

/** One wrong value in a request body; `pointer` is a JSON Pointer such as `/answers/0/choice`. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail?: string;
}

export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldProblem[];
  readonly requestId?: string;
}

/** Types made on this side, for what never reached the server or came back as something else. */
export const localProblems = {
  network: 'urn:problem:network',
  timeout: 'urn:problem:timeout',
  unavailable: 'urn:problem:unavailable',
  unexpected: 'urn:problem:unexpected',
} as const;

/** A refusal or failure of the API (RFC 9457). Worded for the reader by `problemMessage`. */
export class ProblemError extends Error implements Problem {
  override readonly name = 'ProblemError';
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldProblem[];
  readonly requestId?: string;

  constructor(
    problem: Partial<Problem> & Pick<Problem, 'type' | 'status'>,
    options?: ErrorOptions,
  ) {
    super(problem.title ?? problem.type, options);
    this.type = problem.type;
    this.status = problem.status;
    this.title = problem.title ?? problem.type;
    this.params = problem.params ?? {};
    this.errors = problem.errors ?? [];
    if (problem.requestId !== undefined) this.requestId = problem.requestId;
  }

  /** `people.sign-in-refused` for `urn:problem:people.sign-in-refused`. */
  get code(): string {
    return this.type.replace(/^urn:problem:/, '');
  }

  /** Worth trying again unchanged: nobody has judged the request yet. */
  get passing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/**
 * Whether there is nothing at this address for the reader: no such row, somebody else's, or an address that was typed or cut
 * wrongly, which the API calls a wrong shape. Trying again would change nothing.
 */
export function isNowhere(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 404 || error.status === 400);
}

export function isProblem(error: unknown, code: string): error is ProblemError {
  return error instanceof ProblemError && error.code === code;
}

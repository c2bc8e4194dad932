import type { Problem } from '@stoa/content';
import { DomainError } from '../platform/http/domain-error.js';

/** The content has errors, so none of it was published. Its message names each with file and line. */
export class ContentRefused extends DomainError {
  readonly code = 'publishing.content-refused';
  readonly status = 422;

  constructor(readonly problems: readonly Problem[]) {
    super(['The content was not published:', ...problems.map(lineOf)].join('\n'));
  }

  override get params() {
    return {
      problems: this.problems.map(({ file, line, code, message }) => ({
        file,
        line,
        code,
        message,
      })),
    };
  }
}

const lineOf = ({ file, line, message, hint }: Problem) =>
  `${file}:${line}: ${message}${hint ? ` ${hint}` : ''}`;

/** The city names a jurisdiction that the content does not have. */
export class JurisdictionMissing extends DomainError {
  readonly code = 'publishing.jurisdiction-missing';
  readonly status = 422;

  constructor(readonly jurisdiction: string) {
    super(`The content has no jurisdiction ${jurisdiction}`);
  }

  override get params() {
    return { jurisdiction: this.jurisdiction };
  }
}

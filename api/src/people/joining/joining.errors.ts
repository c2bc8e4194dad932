import { DomainError } from '../../platform/http/domain-error.js';

/** Below the age at which one may agree oneself. Nothing of what was typed is kept. */
export class TooYoung extends DomainError {
  readonly code = 'people.too-young';
  readonly status = 422;
  constructor() {
    super('An account is for those who are old enough to agree themselves');
  }
}

import { translateConstraints } from '../../platform/http/database-problem.js';
import { DomainError } from '../../platform/http/domain-error.js';

// Former trainers and readers: the function that erases refuses, because it alone knows what they recorded.
translateConstraints({ person_recorded_for_others: 'people.leave-by-asking' });

export class AddressDiffers extends DomainError {
  readonly code = 'people.address-differs';
  readonly status = 422;
  constructor() {
    super('This is not the address of the account');
  }
}

export class LeaveByAsking extends DomainError {
  readonly code = 'people.leave-by-asking';
  readonly status = 409;
  constructor() {
    super('What somebody with a role has recorded is about others; an administrator has to look');
  }
}

import { ValidateIf } from 'class-validator';

/**
 * Checks a field of a change only when it was sent: absent means leave alone. Unlike `IsOptional` it does not let null through,
 * which means clear and is only for fields that can be empty.
 */
export const IfPresent = (): PropertyDecorator =>
  ValidateIf((_, value: unknown) => value !== undefined);

/** The same for a field that can be cleared: null is let through. */
export const IfPresentOrNull = (): PropertyDecorator =>
  ValidateIf((_, value: unknown) => value !== undefined && value !== null);

import {
  ValidationPipe,
  type ArgumentMetadata,
  type Type,
  type ValidationError,
} from '@nestjs/common';
import { WrongShape, type FieldProblem } from './domain-error.js';

/** Most reads come without a query. What an empty one comes to is the same each time, so each class is asked once. */
class ShapePipe extends ValidationPipe {
  private readonly mayBeEmpty = new Set<Type<object>>();

  override async transform(value: unknown, about: ArgumentMetadata): Promise<unknown> {
    const shape = about.metatype as Type<object> | undefined;
    if (about.type !== 'query' || !shape || !isEmpty(value)) return super.transform(value, about);
    if (this.mayBeEmpty.has(shape)) return new shape();
    const checked: unknown = await super.transform(value, about);
    if (checked instanceof shape) this.mayBeEmpty.add(shape);
    return checked;
  }
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Checks bodies and queries against their DTO; unknown fields are refused, so a misspelt one is never silently dropped. */
export function shapePipe(): ValidationPipe {
  return new ShapePipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) =>
      new WrongShape(errors.flatMap((error) => fieldProblems(error, ''))),
  });
}

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({
    pointer,
    code: kebab(code),
    detail,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, pointer))];
}

const kebab = (text: string) => text.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

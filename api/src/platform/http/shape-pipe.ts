import {
  ValidationPipe,
  type ArgumentMetadata,
  type Type,
  type ValidationError,
} from '@nestjs/common';
import { WrongShape, type FieldProblem } from './domain-error.js';

/**
 * What is large or comes often may be taken by its shape itself, if it is as our pages send it beyond doubt: `plainly` gives what the
 * decorators would make of it, or null. Then they are asked, which costs more than many a request does besides, and they alone say
 * what is wrong.
 */
type Shape = Type<object> & { plainly?: (sent: Record<string, unknown>) => object | null };

/** Most reads come without a query. What an empty one comes to is the same each time, so each class is asked once. */
class ShapePipe extends ValidationPipe {
  private readonly mayBeEmpty = new Set<Shape>();

  override async transform(value: unknown, about: ArgumentMetadata): Promise<unknown> {
    const shape = about.metatype as Shape | undefined;
    const taken = shape?.plainly && isObject(value) ? shape.plainly(value) : null;
    if (taken) return taken;
    if (about.type !== 'query' || !shape || !isEmpty(value)) return this.checked(value, about);
    if (this.mayBeEmpty.has(shape)) return new shape();
    const checked: unknown = await this.checked(value, about);
    if (checked instanceof shape) this.mayBeEmpty.add(shape);
    return checked;
  }

  /** What is nested deeper than the stack reaches was made to hurt: it has the wrong shape like anything else, and is no fault of ours. */
  private async checked(value: unknown, about: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, about);
    } catch (error) {
      throw error instanceof RangeError ? new WrongShape([]) : error;
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0;

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

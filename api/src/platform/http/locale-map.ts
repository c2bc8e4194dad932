import { buildMessage, ValidateBy } from 'class-validator';
import { shippedLocales } from './public-paths.js';

/** Whether a value is a text in every shipped language and in no other, none of them blank or longer than allowed. */
export function isLocaleMap(value: unknown, longest: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.entries(value);
  return (
    texts.length === shippedLocales.length &&
    texts.every(
      ([locale, text]) =>
        (shippedLocales as readonly string[]).includes(locale) &&
        typeof text === 'string' &&
        text.trim() !== '' &&
        text.length <= longest,
    )
  );
}

/** A text that people translate, complete: `{ "en": "…", "sq": "…" }`. */
export const IsLocaleMap = (longest: number): PropertyDecorator =>
  ValidateBy({
    name: 'localeMap',
    constraints: [longest],
    validator: {
      validate: (value) => isLocaleMap(value, longest),
      defaultMessage: buildMessage(
        (each) =>
          `${each}$property must have a text of at most $constraint1 signs in ${shippedLocales.join(' and ')}`,
      ),
    },
  });

import type { LocaleText } from '../types.ts';
import { mapped, object, record, type Decoder } from '../yaml/decode.ts';
import { renderText } from '../markdown/render.ts';
import { localeText, slug, translated, uuid } from './shared.ts';

/** Written as Markdown, kept as rendered text. */
const renderedText: Decoder<LocaleText> = mapped(localeText, (texts) =>
  Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, renderText(text)])),
);

/** The words that belong to a drawing; the drawing itself stands in the SVG beside it. */
export const pictureHead = object({
  id: uuid,
  slug,
  title: localeText,
  alternative: renderedText,
  labels: record(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a label’s key: small letters, digits, -', localeText),
  ...translated,
});

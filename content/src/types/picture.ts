import type { Html, Locale, LocaleText, Translated } from './text.ts';

/** One drawing, complete with the words in it: our own serialisation of allowed elements only. */
export type Svg = string;

export interface Picture extends Translated {
  id: string;
  slug: string;
  /** The folder of the programme whose pages may show it; null for those of `open/`. */
  programme: string | null;
  title: LocaleText;
  /** All that the drawing says, as rendered text. */
  alternative: Record<Locale, Html>;
  /** The words in the drawing; `\n` begins a new line. */
  labels: Record<string, LocaleText>;
  drawings: Record<Locale, Svg>;
}

/** A picture on a page, in the language of that page. */
export interface ShownPicture {
  slug: string;
  title: string;
  svg: Svg;
  alternative: Html;
  /** Empty where the page adds none. */
  caption: Html;
}

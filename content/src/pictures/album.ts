import type { Html, Locale, Picture, ShownPicture } from '../types.ts';

/** The pictures that the pages of one folder may show, and which of them were shown. */
export class Album {
  readonly pictures: readonly Picture[];
  private readonly unreadable: ReadonlySet<string>;
  private readonly shown = new Set<string>();

  constructor(pictures: readonly Picture[], unreadable: ReadonlySet<string> = new Set()) {
    this.pictures = pictures;
    this.unreadable = unreadable;
  }

  /** The picture in a language, or in that it was made in. */
  show(slug: string, locale: Locale, caption: Html): ShownPicture | null {
    const picture = this.pictures.find((candidate) => candidate.slug === slug);
    if (!picture) return null;
    this.shown.add(slug);
    const { title, alternative, drawings, source } = picture;
    const inLocale = (texts: Record<Locale, string>): string =>
      texts[locale] ?? texts[source] ?? '';
    return {
      slug,
      title: inLocale(title),
      svg: inLocale(drawings),
      alternative: inLocale(alternative),
      caption,
    };
  }

  /** What could not be read was reported already. */
  isUnreadable(slug: string): boolean {
    return this.unreadable.has(slug);
  }

  slugs(): string[] {
    return this.pictures.map(({ slug }) => slug);
  }

  neverShown(): Picture[] {
    return this.pictures.filter(({ slug }) => !this.shown.has(slug));
  }
}

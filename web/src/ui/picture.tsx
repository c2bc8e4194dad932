import type { ReactNode } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import './picture.css';

export interface PictureProps {
  readonly title: string;
  /** Written by `content` from elements it knows; it carries its accessible name. */
  readonly svg: string;
  /** The language of the words in it. */
  readonly lang?: string;
  readonly caption: ReactNode;
  /** All that the drawing says, as text. */
  readonly children: ReactNode;
}

/** A drawing with its name below it, and its alternative for whoever wants to read instead. */
export function Picture({ title, svg, lang, caption, children }: PictureProps) {
  const { t, language } = useTranslation();
  return (
    <figure className="picture" aria-label={title} lang={lang}>
      <div className="picture__drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <strong>{title}</strong> {caption}
      </figcaption>
      <details className="picture__words">
        <summary lang={language}>{t('ui.picture.words')}</summary>
        {children}
      </details>
    </figure>
  );
}

import { createContext, useContext, useMemo } from 'react';
import { withPopovers } from '../../lib/lesson/text.js';

/** The language of the lesson, which may be another than that of the buttons around it. */
export const TextLocaleContext = createContext<string | undefined>(undefined);

export interface RichTextProps {
  /** Rendered by us from Markdown that allows no markup of an author's own. */
  readonly html: string;
  readonly as?: 'div' | 'span';
}

export function RichText({ html, as: Element = 'div' }: RichTextProps) {
  const locale = useContext(TextLocaleContext);
  const markup = useMemo(() => ({ __html: withPopovers(html) }), [html]);
  return <Element className="rich-text" lang={locale} dangerouslySetInnerHTML={markup} />;
}

/** A line of the lesson that has no markup. */
export function PlainText({ children }: { readonly children: string }) {
  return <span lang={useContext(TextLocaleContext)}>{children}</span>;
}

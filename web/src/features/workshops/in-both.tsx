import { Fragment, type ReactNode } from 'react';
import { createTranslate, type Translate } from '../../lib/translate.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

/** What hangs at a door is read by everybody: each language of ours, the workshop's own first. */
const languages: Readonly<Record<string, Translate>> = {
  en: createTranslate('en', [english]),
  sq: createTranslate('sq', [albanian, english]),
};

export interface InBothProps {
  readonly first: string;
  readonly children: (t: Translate, locale: string) => ReactNode;
}

export function InBoth({ first, children }: InBothProps) {
  const order = [first, ...Object.keys(languages).filter((locale) => locale !== first)];
  return order.map((locale) => {
    const t = languages[locale];
    return t === undefined ? null : <Fragment key={locale}>{children(t, locale)}</Fragment>;
  });
}

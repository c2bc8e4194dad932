import type { Card } from '../types.ts';
import { bodyText } from '../markdown/page-file.ts';
import { renderBlock } from '../markdown/render.ts';
import { cardHead } from '../schema/pages.ts';
import type { Loading } from './context.ts';
import { loadPageGroups } from './load-pages.ts';

export function loadCards(loading: Loading, folder: string): Card[] {
  return loadPageGroups(loading, folder, cardHead).map((group) => {
    const { id, slug, sources, law } = group[0].head;
    const locales: Card['locales'] = {};
    for (const { locale, page, head, text } of group) {
      locales[locale] = { ...text, action: head.action, html: renderBlock(bodyText(page.body)) };
    }
    const card: Card = { id, slug, sources, law, locales };
    loading.report.remember(card, loading.report.placeOf(group[0].head));
    return card;
  });
}

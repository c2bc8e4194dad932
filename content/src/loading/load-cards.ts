import type { Card } from '../types.ts';
import { renderBody } from '../markdown/page-body.ts';
import type { Album } from '../pictures/album.ts';
import { cardHead } from '../schema/pages.ts';
import type { Loading } from './context.ts';
import { loadPageGroups } from './load-pages.ts';

export function loadCards(loading: Loading, folder: string, album: Album): Card[] {
  const { report } = loading;
  return loadPageGroups(loading, folder, cardHead).map((group) => {
    const { id, slug, sources, law } = group[0].head;
    const locales: Card['locales'] = {};
    for (const { locale, page, head, text } of group) {
      const html = renderBody({ report, path: page.path, locale, album }, page.body);
      locales[locale] = { ...text, action: head.action, html };
    }
    const card: Card = { id, slug, sources, law, locales };
    report.remember(card, report.placeOf(group[0].head));
    return card;
  });
}

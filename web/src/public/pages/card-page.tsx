import type { PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';
import { paths } from '../paths.js';
import { Contact } from './contact.js';
import { SourceList } from './source-list.js';
import { TextNotices } from './text-notices.js';

interface CardPageProps {
  readonly page: PageOf<'card'>;
  readonly reader: Reader;
}

/** An information card: one idea, one thing to do, and where somebody helps in person. It fits one printed page. */
export function CardPage({ page: { card, city }, reader }: CardPageProps) {
  const { t, locale } = reader;
  return (
    <article className="public-column info-card">
      <header className="stack stack--tight">
        <p className="soft">
          <a href={`${paths.home(locale)}#cards`}>{t('card.eyebrow')}</a>
        </p>
        <h1 lang={card.language}>{card.title}</h1>
      </header>
      <TextNotices {...card} reader={reader} />
      <div
        className="prose rich-text info-card__text"
        lang={card.language}
        dangerouslySetInnerHTML={{ __html: card.html }}
      />
      <section className="info-card__action" aria-labelledby="action">
        <h2 id="action">{t('card.action')}</h2>
        <p lang={card.language}>{card.action}</p>
      </section>
      <section className="stack stack--tight" aria-labelledby="in-person">
        <h2 id="in-person">{t('card.in-person.heading')}</h2>
        <p>{t('card.in-person.text', { city: reader.city })}</p>
        <Contact city={city} reader={reader} />
      </section>
      <SourceList sources={card.sources} reader={reader} />
      <p className="no-print" data-island="print" hidden>
        <button type="button" className="button button--secondary">
          {t('card.print')}
        </button>
      </p>
    </article>
  );
}

import ArrowRight from 'lucide-react/icons/arrow-right';
import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { paths } from '../paths.js';
import type { Offer, PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';
import { OpenCohorts } from './open-cohorts.js';
import { CodeForm } from './code-form.js';
import '../../ui/button.css';

const audiences = ['everyone', 'young-people', 'city-staff'] as const;

export function Home({ page, reader }: { readonly page: PageOf<'home'>; readonly reader: Reader }) {
  const { t, city } = reader;
  return (
    <>
      <section className="hero" aria-labelledby="hero">
        <div className="hero__words">
          <h1 className="hero__heading" id="hero">
            {t('home.hero.heading')}
          </h1>
          <p className="lead">{t('home.hero.lead', { city })}</p>
          <p className="row">
            {page.offers.some(({ open }) => open !== undefined) ? (
              <a className={buttonClass({ kind: 'primary' })} href="#offers">
                {t('home.hero.begin')}
                <Icon of={ArrowRight} size="small" />
              </a>
            ) : null}
            <a className={buttonClass({ kind: 'secondary' })} href={paths.signIn()}>
              {t('home.hero.sign-in')}
            </a>
            <a className={buttonClass({ kind: 'secondary' })} href="#check">
              {t('home.hero.check')}
            </a>
          </p>
        </div>
        <HeroColonnade />
      </section>
      <OpenCohorts cohorts={page.cohorts} reader={reader} />
      <Offers offers={page.offers} reader={reader} />
      <Cards cards={page.cards} reader={reader} />
      <Quizzes quizzes={page.quizzes} reader={reader} />
      <section className="public-section check" id="check" aria-labelledby="check-heading">
        <div className="stack stack--tight">
          <h2 id="check-heading">{t('home.check.heading')}</h2>
          <p className="soft">{t('home.check.text')}</p>
        </div>
        <CodeForm reader={reader} />
      </section>
      <Promises reader={reader} />
    </>
  );
}

function Offers({
  offers,
  reader,
}: {
  readonly offers: readonly Offer[];
  readonly reader: Reader;
}) {
  const { t } = reader;
  return (
    <section className="public-section" aria-labelledby="offers">
      <h2 id="offers">{t('home.offers.heading')}</h2>
      {offers.length === 0 ? <p className="soft">{t('home.offers.none')}</p> : null}
      <div className="audiences">
        {audiences.map((audience) => {
          const own = offers.filter((offer) => offer.audience === audience);
          if (own.length === 0) return null;
          return (
            <div className="stack stack--tight" key={audience}>
              <h3 className="audience">{t(`home.audience.${audience}`)}</h3>
              <ul className="stack plain-list">
                {own.map((offer) => (
                  <OfferCard key={offer.title} offer={offer} reader={reader} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function OfferCard({ offer, reader }: { readonly offer: Offer; readonly reader: Reader }) {
  const { t, locale } = reader;
  const { title, summary, hours, open } = offer;
  return (
    <Card as="li" className="offer">
      <h4 className="offer__title" lang={offer.locale}>
        {open === undefined ? title : <a href={paths.programme(locale, open.slug)}>{title}</a>}
      </h4>
      <p lang={offer.locale}>{summary}</p>
      <p className="soft small offer__foot">
        {open === undefined ? (
          <>
            {hours === null ? null : <span>{t('home.offers.hours', { count: hours })}</span>}
            <span>{t('home.offers.by-invitation')}</span>
          </>
        ) : (
          <>
            <span>{t('home.offers.lessons', { count: open.lessons, minutes: open.minutes })}</span>
            <span>{t('home.offers.open')}</span>
          </>
        )}
      </p>
    </Card>
  );
}

function Cards({ cards, reader }: Pick<PageOf<'home'>, 'cards'> & { readonly reader: Reader }) {
  const { t, locale } = reader;
  if (cards.length === 0) return null;
  return (
    <section className="public-section" aria-labelledby="cards">
      <div className="stack stack--tight">
        <h2 id="cards">{t('home.cards.heading')}</h2>
        <p className="soft">{t('home.cards.text')}</p>
      </div>
      <ul className="shelf plain-list">
        {cards.map(({ slug, title, action, language }) => (
          <Card as="li" className="offer" key={slug}>
            <h3 className="offer__title" lang={language}>
              <a href={paths.card(locale, slug)}>{title}</a>
            </h3>
            <p lang={language}>{action}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function Quizzes({
  quizzes,
  reader,
}: Pick<PageOf<'home'>, 'quizzes'> & { readonly reader: Reader }) {
  const { t, locale } = reader;
  if (quizzes.length === 0) return null;
  return (
    <section className="public-section" aria-labelledby="quizzes">
      <div className="stack stack--tight">
        <h2 id="quizzes">{t('home.quizzes.heading')}</h2>
        <p className="soft">{t('home.quizzes.text')}</p>
      </div>
      <ul className="shelf plain-list">
        {quizzes.map(({ slug, title, items }) => (
          <Card as="li" className="offer" key={slug}>
            <h3 className="offer__title">
              <a href={paths.quiz(locale, slug)}>{title}</a>
            </h3>
            <p className="soft small">{t('home.quizzes.questions', { count: items })}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function Promises({ reader: { t } }: { readonly reader: Reader }) {
  return (
    <section className="public-section" aria-labelledby="promises">
      <h2 id="promises">{t('home.promises.heading')}</h2>
      <ul className="promises">
        {(['anonymous', 'told-why', 'works'] as const).map((promise) => (
          <li key={promise}>
            <h3>{t(`home.promises.${promise}.heading`)}</h3>
            <p>{t(`home.promises.${promise}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Five columns, each a little further than the last: what a programme looks like half-way. */
function HeroColonnade() {
  const fills = [72, 72, 72, 46, 12];
  return (
    <svg className="hero__drawing" viewBox="0 0 320 168" aria-hidden="true" focusable="false">
      <path className="hero__stone" d="M160 4 316 44v12H4V44z" />
      {fills.map((fill, index) => {
        const x = 20 + index * 62;
        return (
          <g key={x}>
            <path className="hero__stone" d={`M${x - 4} 62h40v5h-40zM${x - 2} 143h36v5h-36z`} />
            <rect className="hero__shaft" x={x + 2} y="69" width="28" height="72" />
            <rect
              className={fill === 72 ? 'hero__fill hero__fill--whole' : 'hero__fill'}
              x={x + 2}
              y={141 - fill}
              width="28"
              height={fill}
            />
            <path className="hero__flutes" d={`M${x + 9} 71v68M${x + 16} 71v68M${x + 23} 71v68`} />
          </g>
        );
      })}
      <path className="hero__stone" d="M4 151h312v6H4zM0 160h320v6H0z" />
    </svg>
  );
}

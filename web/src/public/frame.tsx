import type { ReactNode } from 'react';
import { ColonnadeMark } from '../ui/colonnade.js';
import { SkipLink } from '../ui/skip-link.js';
import { SpecimenBar } from '../ui/specimen-bar.js';
import { pathOf, paths } from './paths.js';
import type { PublicPage } from './public-page.js';
import { languagesOf, type Reader } from './reader.js';
import '../app/layouts/site.css';
import './public.css';

export interface FrameProps {
  readonly page: PublicPage;
  readonly reader: Reader;
  readonly children: ReactNode;
}

export function Frame({ page, reader, children }: FrameProps) {
  const { t } = reader;
  return (
    <div className="site site--public">
      <SkipLink>{t('frame.skip')}</SkipLink>
      {page.city.specimen ? <SpecimenBar>{t('frame.specimen')}</SpecimenBar> : null}
      <Head page={page} reader={reader} />
      <main className="page public-page" id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot reader={reader} />
    </div>
  );
}

function Head({ page, reader: { t, locale, city } }: Omit<FrameProps, 'children'>) {
  return (
    <header className="site-head">
      <div className="site-head__row">
        <a className="site-head__name" href={paths.home(locale)}>
          <ColonnadeMark />
          <span>{city}</span>
        </a>
        <nav className="public-nav" aria-label={t('frame.nav')}>
          <a
            href={paths.verify(locale)}
            aria-current={page.kind === 'verify-form' ? 'page' : undefined}
          >
            {t('frame.verify')}
          </a>
          <a
            href={paths.groupForm(locale)}
            aria-current={page.kind === 'group-form' ? 'page' : undefined}
          >
            {t('frame.group')}
          </a>
          <a href={paths.signIn()}>{t('frame.sign-in')}</a>
        </nav>
        <nav className="language-switch" aria-label={t('frame.languages')}>
          {languagesOf(page.city).map((language) => (
            <a
              key={language.locale}
              className="language-switch__choice"
              href={pathOf(page, language.locale)}
              lang={language.locale}
              hrefLang={language.locale}
              aria-current={language.locale === locale ? 'true' : undefined}
            >
              {language.name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function Foot({ reader }: { readonly reader: Reader }) {
  const { t, locale } = reader;
  return (
    <footer className="page-foot">
      <KeptPlace reader={reader} />
      <ul className="page-foot__list">
        <li>
          <a href={`${paths.accessibility(locale)}#report`}>{t('frame.report-a-barrier')}</a>
        </li>
        <li>
          <a href={paths.accessibility(locale)}>{t('frame.accessibility')}</a>
        </li>
        <li>
          <a href={paths.privacy(locale)}>{t('frame.privacy')}</a>
        </li>
        <li>
          <a href={paths.myPlace(locale)}>{t('frame.my-place')}</a>
        </li>
      </ul>
    </footer>
  );
}

/** Comes to life only where a place is kept on the device; until then, and without a script, it is not there. */
function KeptPlace({ reader: { t } }: { readonly reader: Reader }) {
  return (
    <section
      className="kept-place"
      data-island="kept-place"
      data-wiped={t('frame.kept.wiped')}
      data-refused={t('frame.kept.refused')}
      aria-label={t('frame.kept.label')}
      hidden
    >
      <p className="row" data-part="words">
        {t('frame.kept.text')}{' '}
        <button type="button" className="button button--secondary">
          {t('frame.kept.wipe')}
        </button>
      </p>
      <p role="status" data-part="answer" />
    </section>
  );
}

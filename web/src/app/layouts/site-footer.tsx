import { useTranslation } from '../../lib/use-translation.js';
import './site.css';

/** On every page: the way to say that something does not work, and what the public pages promise. */
export function SiteFooter() {
  const { t, language } = useTranslation();
  const home = `/${language}`;
  return (
    <footer className="page-foot">
      <ul className="page-foot__list">
        <li>
          <a href={`${home}/accessibility#report`}>{t('app.foot.report-a-barrier')}</a>
        </li>
        <li>
          <a href={`${home}/accessibility`}>{t('app.foot.accessibility')}</a>
        </li>
        <li>
          <a href={`${home}/privacy`}>{t('app.foot.privacy')}</a>
        </li>
      </ul>
    </footer>
  );
}

import { useTranslation } from '../../lib/use-translation.js';
import { letters, marks } from './grid.js';

/** What the letters mean, on the screen and on paper, and which keys do what. */
export function Legend({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="stack stack--tight" aria-labelledby="legend">
      <h2 id="legend">{t('register.legend.heading')}</h2>
      <ul className="legend">
        {marks.map((mark) => (
          <li key={mark}>
            <span className={`mark-button__letter register-cell--${mark}`}>{letters[mark]}</span>{' '}
            {t(`register.legend.${mark}`)}
          </li>
        ))}
        <li>
          <span className="mark-button__letter">°</span> {t('register.legend.online')}
        </li>
        <li>
          <span className="mark-button__letter">*</span> {t('register.legend.arranged')}
        </li>
      </ul>
      {narrow ? null : (
        <p className="no-print" id="register-keys">
          {t('register.legend.keys')}
        </p>
      )}
    </section>
  );
}

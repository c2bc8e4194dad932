import { formatTime } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import type { LeadProps } from './lead.js';

/** All letters at once, to be printed; and how people come by their own. */
export function Letters({ workshop: { id, confirmed, over, endsAt, zone } }: LeadProps) {
  const { t, language } = useTranslation();
  const time = formatTime(endsAt, { locale: language, zone });
  return (
    <section className="stack stack--tight" aria-labelledby="letters">
      <h2 id="letters">{t('workshops.letters.heading')}</h2>
      <p>{t('workshops.letters.text')}</p>
      {confirmed === 0 ? (
        <p className="soft">{t('workshops.letters.none')}</p>
      ) : over ? (
        <p>
          <a
            className={buttonClass({ kind: 'secondary' })}
            href={`/api/v1/workshops/${id}/letters`}
            download
          >
            {t('workshops.letters.all', { count: confirmed })}
          </a>
        </p>
      ) : (
        <p className="soft">{t('workshops.letters.later', { time })}</p>
      )}
    </section>
  );
}

import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { OwnLearning } from './api-types.js';

/** Modules in which the final test left most open, each a way to it. */
export function Repeat({ learning }: { readonly learning: OwnLearning }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { repeat, now, finalTest, programmeSlug } = learning;
  return (
    <section className="stack" aria-labelledby="repeat">
      <h2 id="repeat">{t('learning.repeat')}</h2>
      <p>{t(repeat.length === 0 ? 'learning.repeat-nothing' : 'learning.repeat-text')}</p>
      {repeat.length === 0 ? null : (
        <ul className="stack stack--tight">
          {repeat.map(({ slug, code, title }) => (
            <li key={slug}>
              <Link to={addresses.module(programmeSlug, slug)}>
                {`${code} ${inLocale(title, language)}`}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {now === null || now.onPaper || finalTest === null ? null : (
        <p>
          <Link to={addresses.review(programmeSlug, finalTest.slug, now.attemptId)}>
            {t('learning.reasons')}
          </Link>
        </p>
      )}
    </section>
  );
}

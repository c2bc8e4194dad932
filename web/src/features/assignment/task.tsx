import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { LocaleText } from './api-types.js';

/** The content's own rendering of its Markdown, which lets no other tags through. */
export function Task({ html }: { readonly html: LocaleText }) {
  const { t, language } = useTranslation();
  return (
    <section className="stack" aria-labelledby="assignment-task">
      <h2 id="assignment-task">{t('assignment.task.heading')}</h2>
      <p>
        <Link to={learnAddresses(useCohortChoice()).sheets()}>{t('assignment.task.examples')}</Link>
      </p>
      <div className="prose" dangerouslySetInnerHTML={{ __html: inLocale(html, language) }} />
    </section>
  );
}

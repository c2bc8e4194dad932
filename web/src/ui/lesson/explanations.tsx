import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { inLocale, readText } from '../../lib/locale-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Icon } from '../icon.js';
import type { GlossaryEntry, LessonSource } from '../../lib/lesson/text.js';

export interface ExplanationsProps {
  readonly locale: string;
  readonly terms: readonly GlossaryEntry[];
  readonly sources: readonly LessonSource[];
}

/** Words and sources of the lesson: each as a popover where it is used, and all of them below. */
export function Explanations({ locale, terms, sources }: ExplanationsProps) {
  const { t } = useTranslation();
  return (
    <>
      {terms.length === 0 ? null : (
        <details className="lesson-list">
          <summary>{t('lesson.terms.heading')}</summary>
          <dl>
            {terms.map(({ key, term, definition }) => (
              <div key={key} lang={readText(term, locale).locale}>
                <dt>{inLocale(term, locale)}</dt>
                <dd>{inLocale(definition, locale)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {sources.length === 0 ? null : (
        <details className="lesson-list">
          <summary>{t('lesson.sources.heading')}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source.key}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {terms.map(({ key, term, definition }) => (
        <Explanation key={key} id={`term-${key}`} lang={readText(term, locale).locale}>
          <p>
            <strong>{inLocale(term, locale)}</strong>
          </p>
          <p>{inLocale(definition, locale)}</p>
        </Explanation>
      ))}
      {sources.map((source) => (
        <Explanation key={source.key} id={`source-${source.key}`}>
          <p>{t('lesson.sources.one', { key: source.key })}</p>
          <p>
            <SourceLink source={source} />
          </p>
        </Explanation>
      ))}
    </>
  );
}

function SourceLink({ source }: { readonly source: LessonSource }) {
  return (
    <a href={source.url} rel="noreferrer">
      {source.title}
    </a>
  );
}

interface ExplanationProps {
  readonly id: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** The browser opens it at its button, closes it with Escape and gives the focus back. */
function Explanation({ id, lang, children }: ExplanationProps) {
  const { t } = useTranslation();
  return (
    <div popover="auto" id={id} className="explanation">
      <div className="explanation__text" lang={lang}>
        {children}
      </div>
      <button
        type="button"
        className="explanation__close"
        popoverTarget={id}
        popoverTargetAction="hide"
        aria-label={t('ui.dialog.close')}
      >
        <Icon of={X} />
      </button>
    </div>
  );
}

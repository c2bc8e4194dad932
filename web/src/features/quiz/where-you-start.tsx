import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { AttemptReviewView, ModuleResultView } from './api-types.js';

export interface WhereYouStartProps {
  readonly review: AttemptReviewView;
  readonly modules: readonly ModuleResultView[];
  readonly programme: string;
}

/** A baseline that has been handed in: counts in words, and no keys. */
export function WhereYouStart({ review, modules, programme }: WhereYouStartProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { right, of, quiz } = review;
  const title = t('quiz.baseline.result', { right, of });
  return (
    <div className="quiz stack stack--wide">
      <PageHeading
        eyebrow={inLocale(quiz.title, language)}
        title={title}
        documentTitle={`${title} – ${inLocale(quiz.title, language)}`}
        lead={t('quiz.baseline.says-little')}
      />
      <section className="stack" aria-labelledby="by-module">
        <h2 className="quiz__heading" id="by-module">
          {t('quiz.baseline.by-module')}
        </h2>
        <ul className="plain-list starts">
          {modules.map((result) => (
            <li className="starts__module" key={result.module?.code ?? ''}>
              <span>
                {result.module === null
                  ? t('quiz.baseline.across')
                  : `${result.module.code} ${inLocale(result.module.title, language)}`}
              </span>
              <Result result={result} />
            </li>
          ))}
        </ul>
      </section>
      <p className="soft">{t('quiz.baseline.why-no-keys')}</p>
      <div className="row">
        <LinkButton kind="primary" to={addresses.programme(programme)}>
          {t('quiz.to-programme')}
        </LinkButton>
        <LinkButton to={addresses.learning()}>{t('quiz.baseline.later')}</LinkButton>
      </div>
    </div>
  );
}

function Result({ result: { right, of } }: { readonly result: ModuleResultView }) {
  const { t } = useTranslation();
  const words =
    of > 1
      ? t('quiz.baseline.some', { right, of })
      : t(right === 1 ? 'quiz.baseline.one-right' : 'quiz.baseline.one-not');
  return <StatusPill status={right === of ? 'done' : 'open'}>{words}</StatusPill>;
}

import CircleCheck from 'lucide-react/icons/circle-check';
import Circle from 'lucide-react/icons/circle';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/numbers.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { FailedState } from '../../../ui/failed-state.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import type { SetUpStep } from '../api-types.js';
import { setUpQuery } from '../queries.js';
import './set-up.css';

/** Where each step is taken; beginning is a coordinator's, on pages that an administrator may not have. */
const placeOf: Partial<Record<SetUpStep['key'], string>> = {
  city: '/administer/city',
  words: '/administer/words',
  departments: '/administer/departments',
  mail: '/administer/mails',
  coordinators: '/administer/people',
};

/** From an empty city to its first survey or cohort. */
export function SetUpPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(setUpQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.set-up.heading')}
        lead={t('administration.set-up.lead')}
      />
      {data === undefined && error === null ? (
        <Skeleton label={t('administration.set-up.loading')} parts={['row', 'row', 'row', 'row']} />
      ) : data === undefined ? (
        <FailedState
          error={error}
          heading={t('administration.set-up.failed')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <>
          <SoFar steps={data.steps} />
          <ol className="set-up plain-list">
            {data.steps.map((step) => (
              <Step key={step.key} step={step} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function SoFar({ steps }: { readonly steps: readonly SetUpStep[] }) {
  const { t, language } = useTranslation();
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return <Notice tone="done">{t('administration.set-up.all')}</Notice>;
  return (
    <p className="numbers">
      {t('administration.set-up.so-far', {
        done: formatNumber(done, language),
        all: formatNumber(steps.length, language),
      })}
    </p>
  );
}

function Step({ step: { key, done, count } }: { readonly step: SetUpStep }) {
  const { t, language } = useTranslation();
  const place = placeOf[key];
  const counted = count > 0 && key !== 'city' && key !== 'mail';
  return (
    <li className={`set-up__step set-up__step--${done ? 'done' : 'open'}`}>
      <Icon of={done ? CircleCheck : Circle} />
      <div className="stack stack--tight">
        <h2 className="set-up__name">
          {t(`administration.set-up.${key}`)}
          <VisuallyHidden>
            {': '}
            {done ? t('administration.set-up.done') : t('administration.set-up.open')}
          </VisuallyHidden>
        </h2>
        <p>
          {t(`administration.set-up.${key}-text`)}
          {counted
            ? ` ${t(`administration.set-up.${key}-count`, { count, number: formatNumber(count, language) })}`
            : null}
        </p>
        {place === undefined ? null : (
          <p>
            <Link to={place}>{t(`administration.set-up.${key}-go`)}</Link>
          </p>
        )}
      </div>
    </li>
  );
}

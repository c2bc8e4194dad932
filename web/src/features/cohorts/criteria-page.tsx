import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Table } from '../../ui/table.js';
import type { CriteriaAdoption, CriteriaVersion } from './api-types.js';
import { adoptionQuery, useAdoptCriteria } from './queries.js';

/** What adopting the programme's later criteria would do to whom, before anybody decides it. */
export function CriteriaPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(adoptionQuery(useHttp(), cohort.slug));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('cohorts.criteria.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('cohorts.criteria.lead')}
      />
      {data !== undefined ? (
        <Adoption adoption={data} />
      ) : error === null ? (
        <Skeleton label={t('cohorts.criteria.loading')} parts={['card', 'row', 'row']} />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

function Adoption({ adoption }: { readonly adoption: CriteriaAdoption }) {
  const { t } = useTranslation();
  const { current, later } = adoption;
  if (later === null) {
    return (
      <>
        <Notice tone="done">{t('cohorts.criteria.latest', { number: current.number })}</Notice>
        <Version version={current} heading={t('cohorts.criteria.current')} />
      </>
    );
  }
  return (
    <>
      <div className="cards">
        <Version version={current} heading={t('cohorts.criteria.current')} />
        <Version version={later} heading={t('cohorts.criteria.later')} />
      </div>
      <Effects adoption={adoption} later={later} />
      <Adopt later={later} />
    </>
  );
}

interface VersionProps {
  readonly version: CriteriaVersion;
  readonly heading: string;
}

function Version({ version, heading }: VersionProps) {
  const { t, language } = useTranslation();
  const id = `version-${version.number}`;
  return (
    <section className="stack stack--tight" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="soft">{t('cohorts.criteria.version', { number: version.number })}</p>
      <ul>
        {version.criteria.map(({ key, title }) => (
          <li key={key}>{inLocale(title, language)}</li>
        ))}
      </ul>
    </section>
  );
}

interface EffectsProps {
  readonly adoption: CriteriaAdoption;
  readonly later: CriteriaVersion;
}

function Effects({ adoption: { current, people, unchanged }, later }: EffectsProps) {
  const { t, language } = useTranslation();
  const tiers = [...later.tiers, ...current.tiers];
  const words = (keys: readonly string[]) =>
    keys
      .map((key) =>
        inLocale(tiers.find((tier) => tier.key === key)?.title ?? { en: key }, language),
      )
      .join(', ');
  const caption = t('cohorts.criteria.effects');
  return (
    <section className="stack" aria-labelledby="effects">
      <h2 id="effects">{caption}</h2>
      <p>{t('cohorts.criteria.unchanged', { count: unchanged })}</p>
      {people.length === 0 ? null : (
        <Table
          caption={caption}
          captionHidden
          rows={people}
          rowKey={({ enrolmentId }) => enrolmentId}
          columns={[
            {
              key: 'name',
              header: t('cohorts.criteria.name'),
              rowHeader: true,
              cell: ({ name }) => name,
            },
            {
              key: 'gains',
              header: t('cohorts.criteria.gains'),
              cell: ({ gains }) => words(gains),
            },
            { key: 'kept', header: t('cohorts.criteria.kept'), cell: ({ kept }) => words(kept) },
          ]}
        />
      )}
    </section>
  );
}

function Adopt({ later }: { readonly later: CriteriaVersion }) {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const adopt = useAdoptCriteria(slug);
  return (
    <section className="stack" aria-labelledby="adopt">
      <h2 id="adopt">{t('cohorts.criteria.decide')}</h2>
      <p>{t('cohorts.criteria.fair')}</p>
      {adopt.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, adopt.error)}
        </Notice>
      )}
      <p>
        <Button kind="primary" busy={adopt.isPending} onClick={() => adopt.mutate(later.id)}>
          {t('cohorts.criteria.adopt', { number: later.number })}
        </Button>
      </p>
    </section>
  );
}

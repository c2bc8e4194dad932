import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { FailedState } from '../../ui/failed-state.js';
import { TextField } from '../../ui/field.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { CohortOffer } from './api-types.js';
import { offerQuery, useOffer } from './queries.js';

/** Whether residents with an account may join by themselves, and how many. */
export function Offer() {
  const { t } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(offerQuery(useHttp(), cohort.slug));
  return (
    <section className="stack open-cohort__people" aria-labelledby="offer">
      <h2 id="offer">{t('open-cohort.offer.heading')}</h2>
      <p className="soft">{t('open-cohort.offer.lead')}</p>
      {data !== undefined ? (
        data.mayBeOffered ? (
          <OfferForm key={data.version} offer={data} slug={cohort.slug} />
        ) : (
          <WithoutNames />
        )
      ) : error === null ? (
        <Skeleton label={t('open-cohort.offer.loading')} parts={['line', 'line']} />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </section>
  );
}

/** For young people a cohort is not offered: a group needs no names. */
export function WithoutNames() {
  const { t } = useTranslation();
  return (
    <Notice action={<LinkButton to="/teach/groups/new">{t('open-cohort.young.group')}</LinkButton>}>
      {t('open-cohort.young.text')}
    </Notice>
  );
}

function OfferForm({ offer, slug }: { readonly offer: CohortOffer; readonly slug: string }) {
  const { t } = useTranslation();
  const change = useOffer(slug);
  const [openToAll, setOpenToAll] = useState(offer.openToAll);
  const [places, setPlaces] = useState(offer.places === null ? '' : String(offer.places));
  const wrong = places !== '' && !/^[1-9]\d{0,3}$/.test(places);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong || change.isPending) return;
        const { version } = offer;
        change.mutate({ openToAll, places: places === '' ? null : Number(places), version });
      }}
    >
      {change.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, change.error)}
        </Notice>
      )}
      <Choice
        type="checkbox"
        checked={openToAll}
        onChange={({ target }) => setOpenToAll(target.checked)}
      >
        {t('open-cohort.offer.open')}
      </Choice>
      <TextField
        label={t('open-cohort.offer.places')}
        help={t('open-cohort.offer.places-help', { count: offer.enrolled })}
        inputMode="numeric"
        maxLength={4}
        value={places}
        error={wrong ? t('open-cohort.offer.places-wrong') : undefined}
        onChange={({ target }) => setPlaces(target.value.trim())}
      />
      <p>
        <Button type="submit" busy={change.isPending}>
          {t('open-cohort.offer.save')}
        </Button>
      </p>
      {change.isSuccess ? (
        <Notice tone="done" live="status">
          {t('open-cohort.offer.saved')}
        </Notice>
      ) : null}
    </form>
  );
}

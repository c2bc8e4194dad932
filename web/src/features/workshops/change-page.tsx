import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { Holder, Workshop } from './api-types.js';
import { DeleteWorkshop } from './delete-workshop.js';
import { holdersQuery, useDeed } from './queries.js';
import { changesOf, valuesOf } from './setting-up.js';
import { WithWorkshop } from './with-workshop.js';
import { HolderField, useWorkshopForm, WorkshopForm, type FormState } from './workshop-form.js';

/** What is said about a workshop, and who holds it. */
export function ChangePage() {
  return <WithWorkshop>{(workshop) => <Loaded workshop={workshop} />}</WithWorkshop>;
}

function Loaded({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(holdersQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('workshops.change.heading')} eyebrow={workshop.title} />
      {data !== undefined ? (
        <>
          <Change workshop={workshop} holders={data.items} />
          <DeleteWorkshop workshop={workshop} />
        </>
      ) : error === null ? (
        <Skeleton label={t('workshops.form.loading')} parts={['row', 'row']} />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

interface ChangeProps {
  readonly workshop: Workshop;
  readonly holders: readonly Holder[];
}

function Change({ workshop, holders }: ChangeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const deed = useDeed(workshop.id);
  const back = `/teach/workshops/${workshop.id}`;
  const form: FormState = useWorkshopForm(
    () => valuesOf(workshop),
    (values) =>
      deed.mutate(
        { do: 'change', change: changesOf(workshop, values) },
        {
          onSuccess: () => void navigate(back),
          onError: (error) => form.refuse(problemMessage(t, error)),
        },
      ),
  );
  return (
    <WorkshopForm
      form={form}
      refused={t('workshops.change.refused')}
      deed={t('workshops.change.submit')}
      busy={deed.isPending}
      cancel={<Link to={back}>{t('workshops.form.cancel')}</Link>}
    >
      <HolderField form={form} holders={holders} />
      <p className="soft">
        {t(workshop.names ? 'workshops.change.stays' : 'workshops.change.stays-young')}
      </p>
    </WorkshopForm>
  );
}

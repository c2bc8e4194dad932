import { Link } from 'react-router';
import { formatDate, formatDayWithWeekday, formatTimeRange } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { isProblem } from '../../lib/problem-error.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { AddNames } from './add-names.js';
import type { Workshop } from './api-types.js';
import { Counted } from './counted.js';
import { Door } from './door.js';
import { Letters } from './letters.js';
import type { LeadProps } from './lead.js';
import { planKey } from './setting-up.js';
import { useDeed } from './queries.js';
import { WhoIsHere } from './who-is-here.js';
import { WithWorkshop } from './with-workshop.js';
import './workshops.css';

/** A workshop held from one screen. All that matters is on the server: another device shows the same. */
export function WorkshopPage() {
  return <WithWorkshop>{(workshop, lost) => <Led workshop={workshop} lost={lost} />}</WithWorkshop>;
}

function Led({ workshop, lost }: { readonly workshop: Workshop; readonly lost: boolean }) {
  const { t } = useTranslation();
  const deed = useDeed(workshop.id);
  const lead: LeadProps = {
    workshop,
    busy: deed.isPending,
    act: (what, done) => deed.mutate(what, { onSuccess: done }),
  };
  return (
    <div className="stack stack--wide">
      <p>
        <Link to="/teach/workshops">{t('workshops.lead.all')}</Link>
      </p>
      <Head workshop={workshop} />
      {lost ? (
        <Notice tone="waiting" live="status">
          {t('workshops.lead.lost')}
        </Notice>
      ) : null}
      {deed.error === null ? null : (
        <Notice tone="error" live="alert">
          {isProblem(deed.error, 'stale-version')
            ? t('workshops.lead.stale')
            : problemMessage(t, deed.error)}
        </Notice>
      )}
      {workshop.emptied ? <Emptied workshop={workshop} /> : <Running lead={lead} />}
    </div>
  );
}

function Head({ workshop }: { readonly workshop: Workshop }) {
  const { t, language } = useTranslation();
  const { title, locale, plan, place, startsAt, endsAt, zone, heldBy, emptied, id } = workshop;
  const reading = { locale: language, zone };
  const when = t('workshops.lead.when', {
    day: formatDayWithWeekday(startsAt, reading),
    time: formatTimeRange(startsAt, endsAt, reading),
    place,
  });
  return (
    <div className="stack stack--tight">
      <PageHeading
        title={title}
        eyebrow={plan === null ? undefined : `${plan.code}: ${inLocale(plan.title, language)}`}
        lead={when}
        actions={
          emptied ? undefined : (
            <LinkButton to={`/teach/workshops/${id}/change`}>
              {t('workshops.lead.change')}
            </LinkButton>
          )
        }
      />
      {heldBy === null ? null : (
        <p className="soft">{t('workshops.lead.held-by', { name: heldBy.name })}</p>
      )}
      {emptied || plan === null ? null : (
        <p className="row">
          <Link to={`/teach/workshops/${id}/plan`}>{t('workshops.lead.plan')}</Link>
          <Link to={groupFrom(workshop, planKey(plan), locale)}>{t('workshops.lead.group')}</Link>
        </p>
      )}
    </div>
  );
}

/** The form of a group, filled in with what is known here. */
const groupFrom = ({ title }: Workshop, plan: string, locale: string): string =>
  `/teach/groups/new?${new URLSearchParams({ plan, name: title, locale }).toString()}`;

/** On a desk the list stands beside the door; on a phone the door comes first. */
function Running({ lead }: { readonly lead: LeadProps }) {
  return (
    <div className="workshop-lead">
      <Door {...lead} />
      {lead.workshop.names ? (
        <div className="stack stack--wide">
          <WhoIsHere {...lead} />
          <AddNames {...lead} />
          <Letters {...lead} />
        </div>
      ) : (
        <Counted {...lead} />
      )}
    </div>
  );
}

function Emptied({ workshop: { people, deleteOn } }: { readonly workshop: Workshop }) {
  const { t, language } = useTranslation();
  const date = formatDate(deleteOn, language);
  return (
    <Notice>
      {people === null
        ? t('workshops.emptied.few', { date })
        : t('workshops.emptied.people', { date, count: people })}
    </Notice>
  );
}

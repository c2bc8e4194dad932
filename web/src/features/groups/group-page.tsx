import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { isNowhere, isProblem } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { AfterGroup } from './after-group.js';
import type { Group } from './api-types.js';
import type { LeadProps } from './lead.js';
import { AskOnTheSpot } from './ask-on-the-spot.js';
import { CloseGroup } from './close-group.js';
import { GroupCode } from './group-code.js';
import { NowPanel } from './now-panel.js';
import { groupQuery, useDeed } from './queries.js';
import { GroupSteps } from './group-steps.js';
import './groups.css';

/** A group led from one screen, on whatever device is at hand: all that matters is on the server. */
export function GroupPage() {
  const { t } = useTranslation();
  const { group: id = '' } = useParams();
  const { data, error, refetch } = useQuery(groupQuery(useHttp(), id));
  if (data !== undefined) return <Led group={data} lost={error !== null} />;
  if (error === null)
    return <Skeleton label={t('groups.lead.loading')} parts={['heading', 'card', 'card']} />;
  const gone = isNowhere(error);
  return (
    <div className="stack stack--wide">
      <PageHeading title={t(gone ? 'groups.lead.gone' : 'groups.lead.failed')} />
      {gone ? (
        <p>
          {t('groups.lead.gone-text')} <Link to="/teach/groups">{t('groups.lead.all')}</Link>
        </p>
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

function Led({ group, lost }: { readonly group: Group; readonly lost: boolean }) {
  const { t, language } = useTranslation();
  const deed = useDeed(group.id);
  const lead: LeadProps = { group, busy: deed.isPending, act: (what) => deed.mutate(what) };
  return (
    <div className="stack stack--wide">
      <p className="no-print">
        <Link to="/teach/groups">{t('groups.lead.all')}</Link>
      </p>
      <PageHeading
        title={group.name}
        eyebrow={`${group.module}: ${inLocale(group.title, language)}`}
      />
      {lost ? (
        <Notice tone="waiting" live="status">
          {t('groups.lead.lost')}
        </Notice>
      ) : null}
      {deed.error === null ? null : (
        <Notice tone="error" live="alert">
          {isProblem(deed.error, 'stale-version')
            ? t('groups.lead.stale')
            : problemMessage(t, deed.error)}
        </Notice>
      )}
      {group.state === 'open' ? <Running lead={lead} /> : <AfterGroup {...lead} />}
    </div>
  );
}

/** On a desk the plan stands beside what the phones see; on a phone what they see comes first. */
function Running({ lead }: { readonly lead: LeadProps }) {
  return (
    <div className="group-lead">
      <div className="stack stack--wide">
        <GroupCode {...lead} />
        <NowPanel {...lead} />
        <AskOnTheSpot {...lead} />
        <CloseGroup {...lead} />
      </div>
      <GroupSteps {...lead} />
    </div>
  );
}

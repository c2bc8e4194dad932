import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useQuery } from '@tanstack/react-query';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { useHttp } from '../../lib/services.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { Icon } from '../../ui/icon.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import '../../ui/button.css';
import type { MySessionView } from './api-types.js';
import { byDate } from './model.js';
import { calendarAddress, mySessionsQuery } from './queries.js';
import { SessionCard } from './session-card.js';
import { WhenMissed } from './when-missed.js';
import './sessions.css';

export function SessionsPage() {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(mySessionsQuery(useHttp(), choice));
  const some = data !== undefined && data.items.length > 0;
  return (
    <div className="stack stack--wide sessions">
      <PageHeading
        title={t('sessions.heading')}
        lead={t('sessions.lead')}
        actions={some ? <AddToCalendar href={calendarAddress(choice)} /> : undefined}
      />
      {data !== undefined ? (
        <Sessions sessions={data.items} />
      ) : error !== null ? (
        <FailedState
          error={error}
          heading={t('sessions.failed')}
          safe={t('sessions.safe')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <Skeleton label={t('sessions.loading')} parts={['heading', 'card', 'card', 'card']} />
      )}
    </div>
  );
}

function AddToCalendar({ href }: { readonly href: string }) {
  const { t } = useTranslation();
  return (
    <a className={buttonClass({})} href={href} download>
      <Icon of={CalendarPlus} />
      {t('sessions.add-to-calendar')}
    </a>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly MySessionView[] }) {
  const { t } = useTranslation();
  const now = useNow();
  if (sessions.length === 0) {
    return <EmptyState heading={t('sessions.empty')}>{t('sessions.empty-why')}</EmptyState>;
  }
  const { today, toCome, past } = byDate(sessions, now);
  return (
    <>
      <Part name="today" sessions={today} now={now} />
      <Part name="to-come" sessions={toCome} now={now} />
      <Part name="past" sessions={past} now={now} />
      <WhenMissed />
    </>
  );
}

interface PartProps {
  readonly name: 'today' | 'to-come' | 'past';
  readonly sessions: readonly MySessionView[];
  readonly now: Date;
}

function Part({ name, sessions, now }: PartProps) {
  const { t } = useTranslation();
  if (sessions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={`sessions-${name}`}>
      <h2 id={`sessions-${name}`}>{t(`sessions.part.${name}`)}</h2>
      <ul className="plain-list stack">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} now={now} today={name === 'today'} />
        ))}
      </ul>
    </section>
  );
}

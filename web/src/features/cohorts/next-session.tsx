import { useCohort } from '../../lib/cohort.js';
import { foreignZoneName, formatInstant, formatTime } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import type { NextSessionView } from './api-types.js';

export function NextSession({ session }: { readonly session: NextSessionView | null }) {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const reading = useReading(cohort.zone);
  if (session === null) return null;
  const zone = foreignZoneName(session.startsAt, reading);
  const when = t('cohorts.next.when', {
    start: formatInstant(session.startsAt, reading),
    end: formatTime(session.endsAt, reading),
  });
  return (
    <Card as="section" tone="next" labelledBy="next-session">
      <h2 id="next-session">
        {t('cohorts.next.heading', {
          code: session.code,
          title: inLocale(session.title, language),
        })}
      </h2>
      <p>{zone === null ? when : t('cohorts.next.in-zone', { when, zone })}</p>
      {session.place === null ? null : <p>{session.place}</p>}
      <div className="row">
        <LinkButton kind="primary" to={`/teach/${cohort.slug}/register?session=${session.code}`}>
          {t('cohorts.next.register')}
        </LinkButton>
        <LinkButton to={`/teach/${cohort.slug}/sessions/${session.code}`}>
          {t('cohorts.next.run-sheet')}
        </LinkButton>
        {session.joinUrl === null ? null : (
          <a href={session.joinUrl} rel="noreferrer" target="_blank">
            {t('cohorts.next.join')}
          </a>
        )}
      </div>
    </Card>
  );
}

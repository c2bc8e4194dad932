import { useCohort } from '../../lib/cohort.js';
import { formatDate, formatDayWithWeekday, formatTimeRange } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Table } from '../../ui/table.js';
import type { PersonAffected, ScheduleChange, SchedulePlan } from './api-types.js';
import type { Change } from './use-change.js';

type Kind = ScheduleChange['kind'];

interface PlanPreviewProps {
  readonly kind: Kind;
  readonly change: Change;
}

/** What will happen to whom, before anything does; the deed stands below it. */
export function PlanPreview({ kind, change }: PlanPreviewProps) {
  const { t } = useTranslation();
  const { plan } = change;
  if (plan === null) return null;
  const worse = plan.people.filter(({ loses }) => loses.length > 0).length;
  return (
    <section className="stack rescheduling__plan" aria-labelledby={`plan-${kind}`} role="status">
      <h3 id={`plan-${kind}`}>{t('rescheduling.plan.heading')}</h3>
      <ul>
        <SessionLine kind={kind} plan={plan} />
        <Asked plan={plan} />
        <EvidenceLine plan={plan} />
        <li>
          {plan.told === 0
            ? t('rescheduling.plan.nobody-told')
            : t('rescheduling.plan.told', { count: plan.told })}
        </li>
        {plan.people.length === 0 ? <li>{t('rescheduling.plan.nobody-affected')}</li> : null}
      </ul>
      <People plan={plan} />
      {worse > 0 ? (
        <Notice tone="error">{t('rescheduling.plan.worse', { count: worse })}</Notice>
      ) : (
        <p>
          <Button
            kind={kind === 'cancel' ? 'danger' : 'primary'}
            busy={change.making}
            onClick={change.make}
          >
            {t(`rescheduling.deed.${kind}`, { code: plan.session.code })}
          </Button>
        </p>
      )}
    </section>
  );
}

interface LineProps {
  readonly kind: Kind;
  readonly plan: SchedulePlan;
}

function SessionLine({ kind, plan: { session } }: LineProps) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  const values = {
    code: session.code,
    day: formatDayWithWeekday(session.startsAt, reading),
    time: formatTimeRange(session.startsAt, session.endsAt, reading),
  };
  return <li>{t(`rescheduling.plan.${kind}`, values)}</li>;
}

/** Only what a criterion asks for and no longer asks for as it did; that nothing changes is said as well. */
function Asked({ plan: { asked, planned } }: { readonly plan: SchedulePlan }) {
  const { t, language } = useTranslation();
  return (
    <>
      <li>{t('rescheduling.plan.planned', { count: planned })}</li>
      {asked.map(({ key, title, from, to }) => (
        <li key={key}>
          {from === to
            ? t('rescheduling.plan.asked-same', { title: inLocale(title, language), to })
            : t('rescheduling.plan.asked', { title: inLocale(title, language), from, to })}
        </li>
      ))}
    </>
  );
}

function EvidenceLine({ plan: { evidenceClosesOn } }: { readonly plan: SchedulePlan }) {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const day = formatDate(evidenceClosesOn, language);
  return (
    <li>
      {evidenceClosesOn === cohort.evidenceClosesOn
        ? t('rescheduling.plan.closes-same', { day })
        : t('rescheduling.plan.closes', { day })}
    </li>
  );
}

/** Of the three things that can happen to somebody, only those that do happen have a column. */
function People({ plan: { people, names } }: { readonly plan: SchedulePlan }) {
  const { t, language } = useTranslation();
  if (people.length === 0) return null;
  const nameOf = (key: string) =>
    inLocale(names.find((one) => one.key === key)?.title ?? { en: key }, language);
  const effects = (['gains', 'possibleAgain', 'loses'] as const)
    .filter((effect) => people.some((person) => person[effect].length > 0))
    .map((effect) => ({
      key: effect,
      header: t(`rescheduling.plan.${effect}`),
      cell: (person: PersonAffected) => person[effect].map(nameOf).join(', ') || '–',
    }));
  return (
    <Table
      caption={t('rescheduling.plan.people')}
      rows={people}
      rowKey={({ enrolmentId }) => enrolmentId}
      columns={[
        {
          ...{ key: 'name', header: t('rescheduling.plan.name'), rowHeader: true },
          cell: ({ name }: PersonAffected) => name,
        },
        ...effects,
      ]}
    />
  );
}

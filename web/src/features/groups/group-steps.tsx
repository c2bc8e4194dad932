import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { minutesLeft } from '../../lib/group/model.js';
import type { GroupActivity } from '../../lib/group/types.js';
import { useHttp } from '../../lib/services.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { FailedState } from '../../ui/failed-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import { TextLanguages } from '../../ui/text-languages.js';
import { GroupResult } from '../../ui/group/group-result.js';
import { isVote } from '../../lib/group/model.js';
import type { GroupMaterials, PlanStep } from './api-types.js';
import type { LeadProps } from './lead.js';
import { activitiesOf, addedOnes, planIn, stepEnds } from './model.js';
import { Question } from './now-panel.js';
import { materialsQuery } from './queries.js';

/** The plan, step by step, with what the phones do in each. */
export function GroupSteps(lead: LeadProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(materialsQuery(useHttp(), lead.group.id));
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t('groups.steps.heading')}</h2>
      {data !== undefined ? (
        <Plan lead={lead} materials={data} />
      ) : error === null ? (
        <Skeleton label={t('groups.steps.loading')} parts={['row', 'row', 'row']} />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </section>
  );
}

interface PlanProps {
  readonly lead: LeadProps;
  readonly materials: GroupMaterials;
}

function Plan({ lead, materials }: PlanProps) {
  const { t, language } = useTranslation();
  const [wanted, setWanted] = useState(language as string);
  const plan = planIn(materials.plan, wanted);
  if (plan === null) return null;
  const { locale, text } = plan;
  const added = addedOnes(lead.group.activities);
  return (
    <>
      <TextLanguages
        label={t('groups.steps.language')}
        offered={Object.keys(materials.plan.locales)}
        locale={locale}
        onChange={setWanted}
      />
      <ol className="plain-list group-steps">
        {text.steps.map((step, index) => (
          <Step key={step.from} lead={lead} step={step} index={index} lang={locale} />
        ))}
      </ol>
      {added.length === 0 ? null : (
        <section className="stack" aria-labelledby="added">
          <h3 id="added">{t('groups.steps.added')}</h3>
          <Activities lead={lead} activities={added} />
        </section>
      )}
    </>
  );
}

interface StepProps {
  readonly lead: LeadProps;
  readonly step: PlanStep;
  readonly index: number;
  readonly lang: string;
}

function Step({ lead, step, index, lang }: StepProps) {
  const { t } = useTranslation();
  const { group, busy, act } = lead;
  const running = group.step === index;
  return (
    <li
      className="group-steps__one"
      aria-current={running ? 'step' : undefined}
      data-running={running}
    >
      <div className="row row--apart">
        <span className="soft">{t('groups.steps.minutes', { from: step.from, to: step.to })}</span>
        {running ? (
          <StepClock step={step} beganAt={group.stepBeganAt} />
        ) : (
          <Button busy={busy} onClick={() => act({ do: 'step', step: index })}>
            {t('groups.steps.begin')}
          </Button>
        )}
      </div>
      <div lang={lang} dangerouslySetInnerHTML={{ __html: step.whatHtml }} />
      <div
        className="group-steps__says"
        lang={lang}
        dangerouslySetInnerHTML={{ __html: step.saysHtml }}
      />
      <Activities lead={lead} activities={activitiesOf(group.activities, step)} />
    </li>
  );
}

function StepClock({
  step,
  beganAt,
}: {
  readonly step: PlanStep;
  readonly beganAt: string | null;
}) {
  const { t } = useTranslation();
  const now = useNow(1000);
  const end = stepEnds(step, beganAt);
  return (
    <span className="row">
      <StatusPill status="current">{t('groups.steps.now')}</StatusPill>
      {end === null ? null : (
        <strong className="numbers" aria-hidden="true">
          {minutesLeft(end, now)}
        </strong>
      )}
    </span>
  );
}

interface ActivitiesProps {
  readonly lead: LeadProps;
  readonly activities: readonly GroupActivity[];
}

function Activities({ lead, activities }: ActivitiesProps) {
  const { t, language } = useTranslation();
  const { group, busy, act } = lead;
  const other = group.activities.some(({ state }) => state === 'open');
  if (activities.length === 0) return null;
  return (
    <ul className="plain-list stack stack--tight">
      {activities.map((activity) => (
        <li key={activity.id} className="group-steps__activity">
          <span>
            <span className="soft">{t(`groups.kind.${activity.kind}`)}:</span>{' '}
            <Question activity={activity} />
          </span>
          {activity.state === 'planned' ? (
            <Button
              busy={busy}
              onClick={() => act({ do: 'move', activityId: activity.id, move: 'open' })}
            >
              {t(other ? 'groups.steps.open-instead' : 'groups.steps.open')}
            </Button>
          ) : activity.state === 'open' ? (
            <StatusPill status="current">{t('groups.steps.is-open')}</StatusPill>
          ) : isVote(activity) ? (
            <details>
              <summary>{t('groups.steps.result')}</summary>
              <GroupResult activity={activity} words={{ t, locale: language }} />
            </details>
          ) : (
            <StatusPill status="done">{t('groups.steps.is-closed')}</StatusPill>
          )}
        </li>
      ))}
    </ul>
  );
}

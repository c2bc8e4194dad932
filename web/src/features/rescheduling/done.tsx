import { useCohort } from '../../lib/cohort.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { ScheduleChange, SchedulePlan } from './api-types.js';

interface DoneProps {
  readonly kind: ScheduleChange['kind'];
  /** As it was looked at, and has been done; null while nothing is done. */
  readonly plan: SchedulePlan | null;
}

export function Done({ kind, plan }: DoneProps) {
  const { t } = useTranslation();
  const { slug } = useCohort();
  if (plan === null) return null;
  return (
    <Notice
      tone="done"
      live="status"
      action={
        <LinkButton to={`/teach/${slug}/sessions`}>{t('rescheduling.all-sessions')}</LinkButton>
      }
    >
      <p>{t(`rescheduling.done.${kind}`, { code: plan.session.code })}</p>
      {plan.told === 0 ? null : <p>{t('rescheduling.done.told', { count: plan.told })}</p>}
    </Notice>
  );
}

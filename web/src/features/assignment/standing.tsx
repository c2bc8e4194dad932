import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice, type NoticeTone } from '../../ui/notice.js';
import type { AssignmentView } from './api-types.js';
import { standingOf, type Standing as StandingName } from './model.js';

const tones: Readonly<Record<StandingName, NoticeTone>> = {
  'to-write': 'note',
  'with-readers': 'waiting',
  passed: 'done',
  'to-resubmit': 'waiting',
  failed: 'error',
  closed: 'note',
};

export interface StandingProps {
  readonly view: AssignmentView;
  readonly justHandedIn: boolean;
}

/** How it stands, in one place, before everything else on the page. */
export function Standing({ view, justHandedIn }: StandingProps) {
  const { t, language } = useTranslation();
  const standing = standingOf(view);
  const { resubmitBy } = view;
  return (
    <Notice tone={tones[standing]} live={justHandedIn ? 'status' : undefined}>
      <p>
        <strong>{t(`assignment.standing.${standing}.short`)}</strong>{' '}
        {t(`assignment.standing.${standing}.long`)}
      </p>
      {standing === 'to-resubmit' && resubmitBy !== null ? (
        <p>
          <strong>{t('assignment.resubmit-by', { date: formatDate(resubmitBy, language) })}</strong>
        </p>
      ) : null}
    </Notice>
  );
}

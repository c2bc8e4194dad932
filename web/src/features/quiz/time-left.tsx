import Clock from 'lucide-react/icons/clock';
import { useTranslation } from '../../lib/use-translation.js';
import { Icon } from '../../ui/icon.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { minutesLeft } from './model.js';
import type { TimeLeft } from './use-time-left.js';

/** Whole minutes to look at; spoken only at half of the time, five minutes, one minute and the end. */
export function TimeLeftLine({ leftMs, mark }: TimeLeft) {
  const { t } = useTranslation();
  if (leftMs === null) return null;
  return (
    <span className="time-left numbers">
      <Icon of={Clock} size="small" />
      <span>
        {leftMs < 60_000
          ? t('quiz.time.last')
          : t('quiz.time.left', { count: minutesLeft(leftMs) })}
      </span>
      <span role="status">
        <VisuallyHidden>
          {mark === null ? '' : t(`quiz.time.${mark}`, { count: minutesLeft(leftMs) })}
        </VisuallyHidden>
      </span>
    </span>
  );
}

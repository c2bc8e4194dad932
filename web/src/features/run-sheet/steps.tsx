import { formatTime } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { PlanStep } from './api-types.js';
import { begunAt, clockAt, countdown, progressOf, type Progress } from './model.js';
import { useBeginning } from './use-beginning.js';

/** What a plan is held by: when it was planned, and under which name this device remembers when it really began. */
export interface HeldSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface StepsProps {
  readonly steps: readonly PlanStep[];
  readonly locale: string;
  readonly session: HeldSession;
  readonly zone: string;
}

/** The plan by the clock on the wall. While the session runs, the step that is on has a countdown. */
export function Steps({ steps, locale, session, zone }: StepsProps) {
  const { t } = useTranslation();
  const now = useNow(1000);
  const { said, say } = useBeginning(session.id);
  const begun = begunAt(session, said, now);
  const progress: Progress = begun === null ? { state: 'before' } : progressOf(steps, begun, now);
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t('run-sheet.steps.heading')}</h2>
      <Clock progress={progress} count={steps.length} begun={said !== null} onSay={say} />
      <ol className="plain-list run-sheet-steps">
        {steps.map((step, index) => (
          <Step
            key={step.from}
            step={step}
            locale={locale}
            zone={zone}
            at={clockAt(begun ?? new Date(session.startsAt), step.from)}
            left={progress.state === 'running' && progress.step === index ? progress.left : null}
          />
        ))}
      </ol>
    </section>
  );
}

interface ClockProps {
  readonly progress: Progress;
  readonly count: number;
  readonly begun: boolean;
  readonly onSay: (at: Date | null) => void;
}

function Clock({ progress, count, begun, onSay }: ClockProps) {
  const { t } = useTranslation();
  const words =
    progress.state === 'running'
      ? t('run-sheet.clock.running', { step: progress.step + 1, count })
      : t(`run-sheet.clock.${progress.state}`);
  return (
    <div className="row no-print">
      {/* Said when the step changes, and not every second. */}
      <p role="status">{words}</p>
      {begun ? (
        <Button onClick={() => onSay(null)}>{t('run-sheet.clock.by-plan')}</Button>
      ) : (
        <Button onClick={() => onSay(new Date())}>{t('run-sheet.clock.begin-now')}</Button>
      )}
    </div>
  );
}

interface StepProps {
  readonly step: PlanStep;
  readonly locale: string;
  readonly zone: string;
  readonly at: Date;
  /** Milliseconds that the running step still has; null for all others. */
  readonly left: number | null;
}

function Step({ step, locale, zone, at, left }: StepProps) {
  const { t } = useTranslation();
  const reading = useReading(zone);
  return (
    <li
      className="run-sheet-steps__one"
      aria-current={left === null ? undefined : 'step'}
      data-running={left !== null}
    >
      <div className="run-sheet-steps__time">
        <strong>{formatTime(at, reading)}</strong>
        <span className="soft">{t('run-sheet.steps.minutes', { count: step.to - step.from })}</span>
        {left === null ? null : (
          <>
            <StatusPill status="current">{t('run-sheet.steps.now')}</StatusPill>
            <span className="run-sheet-steps__left" aria-hidden="true">
              {countdown(left)}
            </span>
          </>
        )}
      </div>
      <div className="stack stack--tight">
        <div
          className="run-sheet-steps__what"
          lang={locale}
          dangerouslySetInnerHTML={{ __html: step.whatHtml }}
        />
        <div
          className="run-sheet-steps__says"
          lang={locale}
          dangerouslySetInnerHTML={{ __html: step.saysHtml }}
        />
      </div>
    </li>
  );
}

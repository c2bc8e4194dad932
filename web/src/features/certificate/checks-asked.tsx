import { formatDate, formatDay } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { CheckView, MyCertificateView } from './api-types.js';

/** Every check that was asked for, with its answer or the day on which there will be one. */
export function ChecksAsked({ view }: { readonly view: MyCertificateView }) {
  const { t, language } = useTranslation();
  if (view.checks.length === 0) return null;
  const titleOf = ({ criterion }: CheckView) =>
    inLocale(view.criteria.find(({ key }) => key === criterion)?.title ?? {}, language);
  return (
    <section className="stack" aria-labelledby="certificate-checks">
      <h2 id="certificate-checks">{t('certificate.checks.heading')}</h2>
      <ul className="plain-list stack">
        {view.checks.map((check) => (
          <Check key={check.id} check={check} title={titleOf(check)} zone={view.cohort.zone} />
        ))}
      </ul>
    </section>
  );
}

interface CheckProps {
  readonly check: CheckView;
  readonly title: string;
  readonly zone: string;
}

function Check({ check, title, zone }: CheckProps) {
  const { t, language } = useTranslation();
  const reading = useReading(zone);
  const { question, askedAt, dueOn, answer, answeredAt } = check;
  return (
    <Card as="li">
      <div className="row row--apart">
        <h3>{title}</h3>
        <StatusPill status={answer === null ? 'waiting' : 'done'}>
          {answer === null ? t('certificate.checks.waiting') : t('certificate.checks.answered')}
        </StatusPill>
      </div>
      <p className="soft">{t('certificate.checks.asked', { date: formatDay(askedAt, reading) })}</p>
      <blockquote className="certificate__words">{question}</blockquote>
      {answer === null ? (
        <p>{t('certificate.checks.due', { date: formatDate(dueOn, language) })}</p>
      ) : (
        <>
          <p className="soft">
            {t('certificate.checks.answer', {
              date: answeredAt === null ? '' : formatDay(answeredAt, reading),
            })}
          </p>
          <blockquote className="certificate__words certificate__words--answer">
            {answer}
          </blockquote>
        </>
      )}
    </Card>
  );
}

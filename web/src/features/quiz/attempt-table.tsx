import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { useTranslation } from '../../lib/use-translation.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table } from '../../ui/table.js';
import type { AttemptRowView, QuizOverviewView } from './api-types.js';

export interface AttemptTableProps {
  readonly programme: string;
  readonly quiz: QuizOverviewView;
}

export function AttemptTable({ programme, quiz }: AttemptTableProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  if (quiz.attempts.length === 0) return null;
  const result = ({ right, of, passed }: AttemptRowView) =>
    right === null || of === null ? (
      <StatusPill status="current">{t('quiz.attempts.open')}</StatusPill>
    ) : (
      <span className="row">
        {t('quiz.attempts.result', { right, of })}
        <StatusPill status={passed === true ? 'done' : 'open'}>
          {t(passed === true ? 'quiz.passed' : 'quiz.not-passed')}
        </StatusPill>
      </span>
    );
  const reasons = ({ id, number, state, origin }: AttemptRowView) => {
    if (origin === 'paper') return t('quiz.attempts.on-paper');
    if (state === 'open') return null;
    return (
      <Link to={addresses.review(programme, quiz.slug, id)}>
        {t('quiz.attempts.review', { number })}
      </Link>
    );
  };
  return (
    <Table
      caption={t('quiz.attempts.heading')}
      rows={quiz.attempts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          header: t('quiz.attempts.number'),
          rowHeader: true,
          cell: ({ number }) => t('quiz.attempt.number', { number }),
        },
        {
          key: 'satOn',
          header: t('quiz.attempts.day'),
          cell: ({ satOn }) => formatDate(satOn, language),
        },
        { key: 'result', header: t('quiz.attempts.result-head'), cell: result },
        { key: 'review', header: t('quiz.attempts.reasons'), cell: reasons },
      ]}
    />
  );
}

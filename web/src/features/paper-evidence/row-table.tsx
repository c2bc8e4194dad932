import { inLocale } from '../../lib/me.js';
import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table, type Column } from '../../ui/table.js';
import type { PaperForm } from './api-types.js';
import { dateOf, problemOf, type Row } from './model.js';

export interface RowTableProps {
  readonly form: PaperForm;
  readonly rows: readonly Row[];
  /** Rows to which the server objects. */
  readonly refused: readonly number[];
  readonly onRemove: (index: number) => void;
}

interface Line {
  readonly row: Row;
  readonly index: number;
}

export function RowTable({ form, rows, refused, onRemove }: RowTableProps) {
  const { t } = useTranslation();
  const columns = useColumns(form, refused, onRemove);
  return (
    <div id="paper-rows" tabIndex={-1}>
      <Table
        caption={t('paper.rows.caption')}
        columns={columns}
        rows={rows.map((row, index) => ({ row, index }))}
        rowKey={({ index }) => String(index)}
      />
    </div>
  );
}

function useColumns(
  form: PaperForm,
  refused: readonly number[],
  onRemove: (index: number) => void,
): readonly Column<Line>[] {
  const { t, language } = useTranslation();
  const result = (row: Row): string => {
    if (row.kind === 'prompt') {
      return t('paper.rows.prompt', { module: row.target });
    }
    if (row.kind === 'submission') {
      return t('paper.rows.submission', { number: row.number, points: row.points.join(', ') });
    }
    const quiz = form.quizzes.find(({ slug }) => slug === row.target);
    return t('paper.rows.attempt', {
      quiz: quiz === undefined ? row.target : inLocale(quiz.title, language),
      number: row.number,
      right: row.right,
      of: quiz?.items ?? '?',
    });
  };
  return [
    {
      key: 'name',
      header: t('paper.rows.name'),
      rowHeader: true,
      cell: ({ row }) => (row.name === '' ? '–' : row.name),
    },
    { key: 'result', header: t('paper.rows.result'), cell: ({ row }) => result(row) },
    {
      key: 'on',
      header: t('paper.rows.on'),
      cell: ({ row }) => {
        const date = dateOf(row.on);
        return date === null ? row.on : formatDate(date, language);
      },
    },
    {
      key: 'state',
      header: t('paper.rows.state'),
      cell: ({ row, index }) => {
        const problem = problemOf(row, form);
        const words = problem === null ? 'paper.rows.refused' : `paper.problem.${problem}`;
        const wrong = problem !== null || refused.includes(index);
        return (
          <StatusPill status={wrong ? 'stopped' : 'done'}>
            {t(wrong ? words : 'paper.rows.in-order')}
          </StatusPill>
        );
      },
    },
    {
      key: 'remove',
      header: t('paper.rows.deeds'),
      cell: ({ row, index }) => (
        <Button
          kind="quiet"
          aria-label={t('paper.rows.remove-of', { name: row.name, number: index + 1 })}
          onClick={() => onRemove(index)}
        >
          {t('paper.rows.remove')}
        </Button>
      ),
    },
  ];
}

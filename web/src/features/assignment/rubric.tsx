import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Table, type Column } from '../../ui/table.js';
import type { AssignmentView, RubricLineView } from './api-types.js';

export interface RubricProps {
  readonly lines: readonly RubricLineView[];
  readonly readers: AssignmentView['readers'];
}

/** The readers see nothing else; so it stands here before the first word is written. */
export function Rubric({ lines, readers }: RubricProps) {
  const { t, language } = useTranslation();
  const levels = Math.max(0, ...lines.map((line) => line.levels.length));
  const columns: Column<RubricLineView>[] = [
    {
      key: 'line',
      header: t('assignment.rubric.line'),
      cell: ({ title }) => inLocale(title, language),
      rowHeader: true,
    },
    ...Array.from({ length: levels }, (_, points) => ({
      key: `level-${points}`,
      header: t('assignment.rubric.points', { count: points }),
      cell: (line: RubricLineView) => inLocale(line.levels[points] ?? {}, language),
    })),
  ];
  return (
    <section className="stack" aria-labelledby="assignment-rubric">
      <h2 id="assignment-rubric">{t('assignment.rubric.heading')}</h2>
      <p>{t(`assignment.rubric.readers.${readers}`)}</p>
      <div className="rubric">
        <Table
          caption={t('assignment.rubric.caption')}
          captionHidden
          columns={columns}
          rows={lines}
          rowKey={({ key }) => key}
        />
      </div>
    </section>
  );
}

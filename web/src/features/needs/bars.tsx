import { formatNumber, formatShare } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Table } from '../../ui/table.js';
import type { Bar } from './results-model.js';
import './bars.css';

export interface BarsProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly of: number;
  /** Without its table, where a table of all stands beside it. */
  readonly alone?: boolean;
}

/** Numbers beside bars, the same as a table, and a word where a number must not be shown. */
export function Bars({ caption, bars, of, alone = false }: BarsProps) {
  const { t, language } = useTranslation();
  return (
    <div className="stack stack--tight">
      <ul className="bars" aria-label={caption}>
        {bars.map(({ key, label, count }) => (
          <li className="bars__bar" key={key}>
            <span>{label}</span>
            <span className="numbers bars__number">
              {count === null
                ? t('needs.results.hidden')
                : t('needs.results.count', {
                    number: formatNumber(count, language),
                    share: formatShare(count, of, language) ?? '–',
                  })}
            </span>
            <span className="bars__track" aria-hidden="true">
              {count === null ? (
                <span className="bars__hidden" />
              ) : (
                <span
                  className="bars__fill"
                  style={{ inlineSize: `${(count / Math.max(1, of)) * 100}%` }}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      {alone ? null : (
        <details className="no-print">
          <summary>{t('needs.results.as-table')}</summary>
          <Table
            caption={caption}
            captionHidden
            rows={bars}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'label',
                header: t('needs.results.answer'),
                rowHeader: true,
                cell: ({ label }) => label,
              },
              {
                key: 'count',
                header: t('needs.results.people'),
                numeric: true,
                cell: ({ count }) =>
                  count === null ? t('needs.results.hidden') : formatNumber(count, language),
              },
              {
                key: 'share',
                header: t('needs.results.share'),
                numeric: true,
                cell: ({ count }) =>
                  count === null ? '–' : (formatShare(count, of, language) ?? '–'),
              },
            ]}
          />
        </details>
      )}
    </div>
  );
}

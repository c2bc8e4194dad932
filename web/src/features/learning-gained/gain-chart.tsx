import { useTranslation } from '../../lib/use-translation.js';
import type { GainRow } from './model.js';
import { percent } from './model.js';
import './gain-chart.css';

export interface GainChartProps {
  readonly caption: string;
  readonly rows: readonly GainRow[];
}

/** Two bars a row, with their numbers beside them; the bars are for the eye alone. */
export function GainChart({ caption, rows }: GainChartProps) {
  const { t, language } = useTranslation();
  return (
    <ul className="gain-chart" aria-label={caption}>
      {rows.map(({ key, label, gain: { before, after } }) => (
        <li className="gain-chart__row" key={key}>
          <span>{label}</span>
          <span className="numbers gain-chart__number">
            {t('gained.from-to', {
              before: percent(before.share, language),
              after: percent(after.share, language),
            })}
          </span>
          <span className="gain-chart__bars" aria-hidden="true">
            <Bar share={before.share} when="before" />
            <Bar share={after.share} when="after" />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ share, when }: { readonly share: number; readonly when: 'before' | 'after' }) {
  return (
    <span className="gain-chart__track">
      <span
        className={`gain-chart__fill gain-chart__fill--${when}`}
        style={{ inlineSize: `${share * 100}%` }}
      />
    </span>
  );
}

/** Which bar is which, said once. */
export function GainLegend() {
  const { t } = useTranslation();
  return (
    <p className="row gain-legend">
      <span className="gain-legend__key">
        <span className="gain-legend__mark gain-chart__fill--before" aria-hidden="true" />
        {t('gained.before')}
      </span>
      <span className="gain-legend__key">
        <span className="gain-legend__mark gain-chart__fill--after" aria-hidden="true" />
        {t('gained.after')}
      </span>
    </p>
  );
}

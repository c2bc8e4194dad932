import Ban from 'lucide-react/icons/ban';
import Check from 'lucide-react/icons/check';
import { formatNumber } from '../../lib/numbers.js';
import { stateWord } from '../../lib/outcomes/wording.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Icon } from '../../ui/icon.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import type { CriterionCell } from './api-types.js';
import { filled } from './model.js';

const icons = { met: Check, 'no-longer-possible': Ban, 'not-yet': undefined } as const;

/** A small column that fills from the base, with its numbers and a sign for its state. */
export function CriterionColumn({ cell }: { readonly cell: CriterionCell | undefined }) {
  const { t, language } = useTranslation();
  if (cell === undefined) return '–';
  const drawing = icons[cell.state];
  return (
    <span className={`criterion criterion--${cell.state}`}>
      <ColumnDrawing share={filled(cell)} />
      <span className="numbers">
        {t(cell.found > cell.required ? 'cohorts.matrix.more' : 'cohorts.matrix.of', {
          found: formatNumber(cell.found, language),
          required: formatNumber(cell.required, language),
        })}
      </span>
      {drawing === undefined ? null : <Icon of={drawing} size="small" />}
      <VisuallyHidden>{stateWord(cell.state, t)}</VisuallyHidden>
    </span>
  );
}

function ColumnDrawing({ share }: { readonly share: number }) {
  const height = Math.round(18 * share);
  return (
    <svg className="criterion__column" viewBox="0 0 14 24" aria-hidden="true" focusable="false">
      <path className="criterion__stone" d="M1 0h12v2H1zM1 22h12v2H1z" />
      <rect className="criterion__shaft" x="3" y="3" width="8" height="18" />
      <rect className="criterion__fill" x="3" y={21 - height} width="8" height={height} />
    </svg>
  );
}

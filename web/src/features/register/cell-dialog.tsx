import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Dialog } from '../../ui/dialog.js';
import { FailedState } from '../../ui/failed-state.js';
import { SelectField } from '../../ui/field.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { Arrangement, Cell, HistoryItem } from './api-types.js';
import { historyQuery } from './queries.js';
import type { Desk } from './use-desk.js';
import { entryWords } from './words.js';

export interface CellDialogProps {
  readonly slug: string;
  readonly desk: Desk;
  readonly cell: Cell | null;
  readonly onClose: () => void;
}

/** One cell: what was arranged for an excuse, and who entered what, when. */
export function CellDialog({ slug, desk, cell, onClose }: CellDialogProps) {
  const { t } = useTranslation();
  const heading =
    cell === null
      ? ''
      : t('register.cell.heading', {
          name: desk.nameOf(cell),
          session: desk.sessionOf(cell)?.code ?? '',
        });
  return (
    <Dialog open={cell !== null} onClose={onClose} heading={heading}>
      {cell === null ? null : (
        <>
          <p>{entryWords(desk.entry(cell), t)}</p>
          <ArrangementField desk={desk} cell={cell} />
          <h3>{t('register.history.heading')}</h3>
          <History slug={slug} cell={cell} />
        </>
      )}
    </Dialog>
  );
}

const arrangements: readonly Arrangement[] = ['none', 'make-up', 'deferred'];

function ArrangementField({ desk, cell }: { readonly desk: Desk; readonly cell: Cell }) {
  const { t } = useTranslation();
  const entry = desk.entry(cell);
  if (entry?.mark !== 'excused') return null;
  return (
    <SelectField
      label={t('register.arrangement.label')}
      help={t('register.arrangement.help')}
      value={entry.arrangement}
      onChange={(event) => {
        const arrangement = arrangements.find((one) => one === event.target.value) ?? 'none';
        desk.change(cell, { ...entry, arrangement });
      }}
    >
      {arrangements.map((arrangement) => (
        <option key={arrangement} value={arrangement}>
          {t(`register.arrangement.${arrangement}`)}
        </option>
      ))}
    </SelectField>
  );
}

function History({ slug, cell }: { readonly slug: string; readonly cell: Cell }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(historyQuery(useHttp(), slug, cell));
  if (data === undefined && error === null) {
    return <Skeleton label={t('register.history.loading')} parts={['line', 'line']} />;
  }
  if (data === undefined) return <FailedState error={error} onTryAgain={() => void refetch()} />;
  if (data.items.length === 0) return <p>{t('register.history.none')}</p>;
  return (
    <ol className="register-history">
      {data.items.map((item) => (
        <HistoryLine key={item.seq} item={item} />
      ))}
    </ol>
  );
}

function HistoryLine({ item }: { readonly item: HistoryItem }) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  return (
    <li>
      <strong>{entryWords(item, t)}</strong>
      <p>
        {t(`register.history.${item.origin}`, {
          who: item.recordedBy,
          when: formatInstant(item.recordedAt, reading),
        })}
      </p>
      {item.reason === null ? null : <p>{t('register.history.reason', { reason: item.reason })}</p>}
    </li>
  );
}

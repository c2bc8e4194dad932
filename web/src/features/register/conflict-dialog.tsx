import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { cellKey, recorded, type Conflict } from './model.js';
import type { Desk } from './use-desk.js';
import type { KeptRegister } from './use-register-keeper.js';
import { entryWords } from './words.js';

export interface ConflictDialogProps {
  readonly kept: KeptRegister;
  readonly desk: Desk;
}

/** Two trainers marked the same people: each mark is decided, none is overwritten in silence. */
export function ConflictDialog({ kept, desk }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { conflicts, keeper } = kept;
  const all = (choice: 'mine' | 'theirs') =>
    conflicts.forEach((conflict) => keeper.choose(conflict, choice));
  return (
    <Dialog
      open={conflicts.length > 0}
      onClose={() => undefined}
      dismissible={false}
      size="wide"
      heading={t('register.conflict.heading', { count: conflicts.length })}
      actions={
        conflicts.length < 2 ? undefined : (
          <>
            <Button onClick={() => all('theirs')}>{t('register.conflict.all-theirs')}</Button>
            <Button onClick={() => all('mine')}>{t('register.conflict.all-mine')}</Button>
          </>
        )
      }
    >
      <p>{t('register.conflict.text')}</p>
      <ul className="plain-list stack">
        {conflicts.map((conflict) => (
          <ConflictCard
            key={cellKey(conflict.mine)}
            {...{ conflict, desk }}
            onChoose={(choice) => keeper.choose(conflict, choice)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly desk: Desk;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

function ConflictCard({ conflict, desk, onChoose }: ConflictCardProps) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  const { mine, theirs } = conflict;
  const values = {
    name: desk.nameOf(mine),
    session: desk.sessionOf(mine)?.code ?? '',
    words: entryWords(recorded(theirs), t),
    who: theirs.recordedBy ?? '',
    when: theirs.recordedAt === null ? '' : formatInstant(theirs.recordedAt, reading),
  };
  return (
    <Card as="li" tone="sunken">
      <h3>{t('register.cell.heading', values)}</h3>
      <p>
        {t(
          theirs.recordedBy === null ? 'register.conflict.empty' : 'register.conflict.theirs',
          values,
        )}
      </p>
      <p>{t('register.conflict.mine', { words: entryWords(mine, t) })}</p>
      <div className="row">
        <Button kind="primary" onClick={() => onChoose('theirs')}>
          {t('register.conflict.take-theirs')}
        </Button>
        <Button onClick={() => onChoose('mine')}>{t('register.conflict.take-mine')}</Button>
      </div>
    </Card>
  );
}

import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { useReading } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useNarrow } from '../../lib/use-narrow.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SavedState } from '../../ui/saved-state.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import type { Cell, MarkMode, RegisterView } from './api-types.js';
import { CellDialog } from './cell-dialog.js';
import { ConflictDialog } from './conflict-dialog.js';
import { Legend } from './legend.js';
import { defaultMode, sessionToMark } from './model.js';
import { PasteDialog, type Pasting } from './paste-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { RegisterCards } from './register-cards.js';
import { RegisterGrid } from './register-grid.js';
import { SessionBar } from './session-bar.js';
import { useDesk } from './use-desk.js';
import { useRegisterKeeper, type KeptRegister } from './use-register-keeper.js';
import './register.css';

export interface RegisterDeskProps {
  readonly slug: string;
  readonly register: RegisterView;
}

export function RegisterDesk({ slug, register }: RegisterDeskProps) {
  const kept = useRegisterKeeper(slug, register);
  const desk = useDesk(register, kept);
  const narrow = useNarrow();
  const reading = useReading(useCohort().zone);
  const [search, setSearch] = useSearchParams();
  const session = sessionToMark(register.sessions, search.get('session'), new Date());
  const [chosenMode, setMode] = useState<MarkMode | null>(null);
  const [opened, setOpened] = useState<Cell | null>(null);
  const [askingReason, setAskingReason] = useState(false);
  const [pasting, setPasting] = useState<Pasting | null>(null);
  if (session === undefined) return null;
  const mode = chosenMode ?? defaultMode(session);
  const Marks = narrow ? RegisterCards : RegisterGrid;
  return (
    <div className="stack">
      <SessionBar
        {...{ desk, session, mode }}
        onSession={(code) => setSearch({ session: code }, { replace: true })}
        onMode={setMode}
        onPaste={() => setPasting({ text: '', fromRow: 0, sessionId: session.id })}
      />
      <div className="register-state no-print">
        <SavedState saving={kept.saving} reading={reading} />
      </div>
      <Troubles kept={kept} trouble={desk.trouble} onReason={() => setAskingReason(true)} />
      <Marks
        key={session.id}
        {...{ desk, session, mode }}
        onHistory={setOpened}
        onPaste={(text, { sessionId }, fromRow) => setPasting({ text, fromRow, sessionId })}
      />
      <Legend narrow={narrow} />
      <div role="status">
        <VisuallyHidden>{desk.said}</VisuallyHidden>
      </div>
      <CellDialog {...{ slug, desk }} cell={opened} onClose={() => setOpened(null)} />
      {pasting === null ? null : (
        <PasteDialog {...{ desk, mode, pasting }} onClose={() => setPasting(null)} />
      )}
      <ConflictDialog {...{ kept, desk }} />
      <ReasonDialog
        {...{ kept, register }}
        open={(askingReason || kept.reasonAsked) && kept.late.marks > 0}
        onClose={() => {
          setAskingReason(false);
          kept.keeper.postponeReason();
        }}
      />
    </div>
  );
}

interface TroublesProps {
  readonly kept: KeptRegister;
  readonly trouble: string | null;
  readonly onReason: () => void;
}

function Troubles({ kept, trouble, onReason }: TroublesProps) {
  const { t } = useTranslation();
  return (
    <>
      {trouble === null ? null : (
        <Notice tone="waiting" live="alert">
          {trouble}
        </Notice>
      )}
      {kept.late.marks === 0 ? null : (
        <Notice
          tone="waiting"
          live="status"
          action={<Button onClick={onReason}>{t('register.late.give')}</Button>}
        >
          {t('register.late.waiting', { count: kept.late.marks })}
        </Notice>
      )}
      {kept.refusal === null ? null : (
        <Notice
          tone="error"
          live="alert"
          action={
            <Button onClick={kept.keeper.takeBackAll}>{t('register.refused.take-back')}</Button>
          }
        >
          <p>{problemMessage(t, kept.refusal)}</p>
          <p>{t('register.refused.safe')}</p>
        </Notice>
      )}
    </>
  );
}

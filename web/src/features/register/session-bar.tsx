import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import Printer from 'lucide-react/icons/printer';
import Undo2 from 'lucide-react/icons/undo-2';
import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import type { MarkMode, RegisterSession } from './api-types.js';
import { wasThere } from './model.js';
import type { Desk } from './use-desk.js';

export interface SessionBarProps {
  readonly desk: Desk;
  readonly session: RegisterSession;
  readonly mode: MarkMode;
  readonly onSession: (code: string) => void;
  readonly onMode: (mode: MarkMode) => void;
  readonly onPaste: () => void;
}

/** Which session is being marked, where people are, how many are marked, and the deeds for all of them. */
export function SessionBar(props: SessionBarProps) {
  const { desk, session, mode, onSession, onMode, onPaste } = props;
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const entries = desk.register.people.map(({ enrolmentId }) =>
    desk.entry({ sessionId: session.id, enrolmentId }),
  );
  const marked = entries.filter((entry) => entry !== null).length;
  const there = entries.filter((entry) => entry !== null && wasThere(entry.mark)).length;
  const left = entries.length - marked;
  return (
    <section className="session-bar" aria-labelledby="session-bar">
      <h2 id="session-bar">
        {t('register.session.heading', {
          code: session.code,
          title: inLocale(session.title, language),
        })}
      </h2>
      <p className="soft">{formatInstant(session.startsAt, reading)}</p>
      <p className="numbers">
        {t('register.session.counts', { marked, of: entries.length, there })}
      </p>
      <div className="session-bar__controls no-print">
        <SelectField
          label={t('register.session.choose')}
          value={session.code}
          onChange={(event) => onSession(event.target.value)}
        >
          {desk.register.sessions.map(({ id, code, title, state }) => (
            <option key={id} value={code}>
              {t(state === 'cancelled' ? 'register.session.cancelled' : 'register.session.option', {
                code,
                title: inLocale(title, language),
              })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('register.session.mode')}
          value={mode}
          onChange={(event) => onMode(event.target.value === 'online' ? 'online' : 'room')}
        >
          <option value="room">{t('register.mode.room')}</option>
          <option value="online">{t('register.mode.online')}</option>
        </SelectField>
      </div>
      <div className="row no-print">
        {left === 0 || session.state === 'cancelled' ? null : (
          <Button kind="primary" onClick={() => desk.restPresent(session, mode)}>
            {t('register.session.rest', { count: left })}
          </Button>
        )}
        <Button onClick={desk.undo}>
          <Icon of={Undo2} size="small" />
          {t('register.session.undo')}
        </Button>
        {session.state === 'cancelled' ? null : (
          <Button kind="quiet" onClick={onPaste}>
            <Icon of={ClipboardPaste} size="small" />
            {t('register.session.paste')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => window.print()}>
          <Icon of={Printer} size="small" />
          {t('register.session.print')}
        </Button>
      </div>
    </section>
  );
}

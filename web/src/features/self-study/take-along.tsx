import { useState } from 'react';
import type { Place } from '../../lib/kept-place.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import type { SelfStudyView } from './api-types.js';
import { FromFile } from './from-file.js';
import { isEmpty, leftOut, linesOf } from './model.js';
import { useTakeAlong } from './queries.js';
import { useDevice } from './use-device.js';
import { WipeDevice } from './wipe-device.js';

export interface TakeAlongProps {
  readonly view: SelfStudyView;
  /** Whether a file is asked for, too. */
  readonly file?: boolean;
}

/** What this device keeps comes along once, if wished: asked plainly, with a list of what it is. Then it may be wiped here. */
export function TakeAlong({ view, file = false }: TakeAlongProps) {
  const { t } = useTranslation();
  const { keeper, keeping } = useDevice();
  const take = useTakeAlong();
  const [no, setNo] = useState(false);
  const [read, setRead] = useState<Place>();
  const unreadable = keeping.trouble === 'unreadable';
  const onDevice = unreadable || isEmpty(keeping.place) ? null : keeping.place;
  const place = read ?? onDevice;
  const from = read === undefined ? 'device' : 'file';
  const taken = view.takenAlong ? take.data : undefined;
  const asking = !view.takenAlong && !no && place !== null;
  return (
    <>
      {asking ? (
        <Ask
          key={from}
          {...{ place, from, view, take }}
          onNo={() => {
            setNo(true);
            setRead(undefined);
          }}
        />
      ) : null}
      {taken === undefined ? null : (
        <Notice tone="done" live="status">
          {t('self-study.take.taken', { ...taken })}
        </Notice>
      )}
      {no ? <Notice live="status">{t('self-study.take.left')}</Notice> : null}
      {!asking && (no || view.takenAlong) ? <WipeDevice keeper={keeper} keeping={keeping} /> : null}
      {unreadable && !view.takenAlong ? <Notice>{t('self-study.take.unreadable')}</Notice> : null}
      {file && !view.takenAlong ? (
        <FromFile
          onRead={(kept) => {
            setNo(false);
            setRead(kept);
          }}
        />
      ) : null}
    </>
  );
}

interface AskProps {
  readonly place: Place;
  readonly from: 'device' | 'file';
  readonly view: SelfStudyView;
  /** Stands above, because this question is gone once it is answered. */
  readonly take: ReturnType<typeof useTakeAlong>;
  readonly onNo: () => void;
}

function Ask({ place, from, view, take, onNo }: AskProps) {
  const { t, language } = useTranslation();
  const lines = linesOf({ t, language }, place, view);
  const left = leftOut(place, view);
  return (
    <Card as="section" tone="next" labelledBy="take-along">
      <h2 id="take-along">{t(`self-study.take.heading-${from}`)}</h2>
      <p>{t('self-study.take.text')}</p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map(({ id, title, state }) => (
            <li key={id}>
              <strong>{title}</strong>: {state}
            </li>
          ))}
        </ul>
      )}
      {left === 0 ? null : <p className="soft">{t('self-study.take.not-here', { count: left })}</p>}
      <p className="soft">{t('self-study.take.once')}</p>
      {take.error === null ? null : (
        <Notice tone="error" live="alert">
          <p>{problemMessage(t, take.error)}</p>
          <p>{t('self-study.take.safe')}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" busy={take.isPending} onClick={() => take.mutate(place)}>
          {t('self-study.take.yes')}
        </Button>
        <Button onClick={onNo}>{t(`self-study.take.no-${from}`)}</Button>
      </div>
    </Card>
  );
}

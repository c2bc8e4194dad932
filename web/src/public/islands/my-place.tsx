import { useRef, useState } from 'react';
import { countPlace, joinPlaces, nowhere, readPlace, writePlace } from '../../lib/kept-place.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { KeepPlace } from './keep-place.js';
import { useKeeping } from './use-place.js';

const fileName = 'stoa-my-place.json';
/** No place is larger; a film chosen by mistake need not be read. */
const bytesAtMost = 1_000_000;

type Answer = 'read-in' | 'unreadable';

/** What is kept on this device: see how much, wipe it, take it along, read it in again. */
export function MyPlace({ keeper }: { readonly keeper: PlaceKeeper }) {
  const { t } = useTranslation();
  const { chosen, place, trouble } = useKeeping(keeper);
  const [answer, setAnswer] = useState<Answer>();
  const input = useRef<HTMLInputElement>(null);
  const count = countPlace(place);

  const readIn = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = file.size > bytesAtMost ? null : readPlace(await textOf(file));
    if (input.current !== null) input.current.value = '';
    if (read === null) return setAnswer('unreadable');
    keeper.begin(joinPlaces(keeper.snapshot().place, read));
    setAnswer('read-in');
  };
  return (
    <div className="stack">
      <KeepPlace keeper={keeper} onBegin={() => keeper.begin(nowhere)} />
      {chosen && trouble !== 'unreadable' ? (
        <section className="stack stack--tight" aria-labelledby="take-along">
          <h2 id="take-along">{t('place.take.heading')}</h2>
          <p>{t('place.take.count', count)}</p>
          <div>
            <Button onClick={() => download(writePlace(place))}>{t('place.take.deed')}</Button>
          </div>
        </section>
      ) : null}
      <section className="stack stack--tight" aria-labelledby="read-in">
        <h2 id="read-in">{t('place.read.heading')}</h2>
        <p id="read-in-help">{t('place.read.help')}</p>
        <input
          ref={input}
          className="drop__input"
          type="file"
          accept="application/json,.json"
          aria-labelledby="read-in"
          aria-describedby="read-in-help"
          onChange={({ target }) => void readIn(target.files?.[0])}
        />
        <div role="status">
          {answer === 'unreadable' ? (
            <Notice tone="error">{t('place.read.unreadable')}</Notice>
          ) : null}
          {answer === 'read-in' && trouble === null ? (
            <Notice tone="done">{t('place.read.done', count)}</Notice>
          ) : null}
        </div>
      </section>
    </div>
  );
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the bytes once the click is over.
  setTimeout(() => URL.revokeObjectURL(address));
}

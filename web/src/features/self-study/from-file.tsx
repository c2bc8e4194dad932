import { useState } from 'react';
import { readPlace, type Place } from '../../lib/kept-place.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { isEmpty } from './model.js';

/** No place is larger; a film chosen by mistake need not be read. */
const bytesAtMost = 250_000;

type Fault = 'unreadable' | 'empty';

/** Somebody who has studied elsewhere has saved it there as a file. */
export function FromFile({ onRead }: { readonly onRead: (place: Place) => void }) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<Fault>();
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const place = file.size > bytesAtMost ? null : readPlace(await textOf(file));
    if (place === null) return setFault('unreadable');
    if (isEmpty(place)) return setFault('empty');
    setFault(undefined);
    onRead(place);
  };
  return (
    <details>
      <summary>{t('self-study.file.summary')}</summary>
      <div className="stack stack--tight">
        <label htmlFor="self-study-file">{t('self-study.file.label')}</label>
        <p className="soft" id="self-study-file-help">
          {t('self-study.file.help')}
        </p>
        <input
          id="self-study-file"
          type="file"
          accept="application/json,.json"
          aria-describedby="self-study-file-help"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            void read(file).finally(() => {
              // The same file may be chosen again.
              target.value = '';
            });
          }}
        />
        <div role="status">
          {fault === undefined ? null : (
            <Notice tone="error">{t(`self-study.file.${fault}`)}</Notice>
          )}
        </div>
      </div>
    </details>
  );
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}

import { useTranslation } from '../../lib/use-translation.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useKeeping } from './use-place.js';

export interface KeepPlaceProps {
  readonly keeper: PlaceKeeper;
  /** Keeps from now on, beginning with where the reader is. */
  readonly onBegin: () => void;
  /** Where more can be done with it; not on that page itself. */
  readonly more?: string;
}

/** Asks plainly before anything is stored, says what is, and wipes it. */
export function KeepPlace({ keeper, onBegin, more }: KeepPlaceProps) {
  const { t } = useTranslation();
  const { chosen, trouble } = useKeeping(keeper);
  return (
    <section className="keep-place stack stack--tight" aria-labelledby="keep-place">
      <h2 className="keep-place__heading" id="keep-place">
        {t(chosen ? 'place.on.heading' : 'place.off.heading')}
      </h2>
      <p>{t(chosen ? 'place.on.text' : 'place.off.text')}</p>
      <p>{t(chosen ? 'place.on.shared' : 'place.off.shared')}</p>
      <div role="status">
        {trouble === null ? null : (
          <Notice tone="error">
            {t(`place.trouble.${trouble === 'refused' && chosen ? 'full' : trouble}`)}
          </Notice>
        )}
      </div>
      <div className="row">
        {chosen ? (
          <Button onClick={() => keeper.wipe()}>{t('place.wipe')}</Button>
        ) : (
          <Button onClick={onBegin}>{t('place.begin')}</Button>
        )}
        {more === undefined ? null : <a href={more}>{t('place.more')}</a>}
      </div>
    </section>
  );
}

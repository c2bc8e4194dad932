import { useState } from 'react';
import type { Keeping, PlaceKeeper } from '../../lib/place-keeper.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

interface WipeDeviceProps {
  readonly keeper: PlaceKeeper;
  readonly keeping: Keeping;
}

/** What the device still keeps can be wiped from it; what the account has stays. */
export function WipeDevice({ keeper, keeping }: WipeDeviceProps) {
  const { t } = useTranslation();
  const [wiped, setWiped] = useState(false);
  if (!keeping.chosen)
    return wiped ? (
      <Notice tone="done" live="status">
        {t('self-study.wipe.done')}
      </Notice>
    ) : null;
  return (
    <section className="stack stack--tight" aria-labelledby="wipe-device">
      <h2 className="self-study__small" id="wipe-device">
        {t('self-study.wipe.heading')}
      </h2>
      <p>{t('self-study.wipe.text')}</p>
      {keeping.trouble === 'refused' ? (
        <Notice tone="error" live="alert">
          {t('self-study.wipe.refused')}
        </Notice>
      ) : null}
      <div>
        <Button
          onClick={() => {
            keeper.wipe();
            setWiped(true);
          }}
        >
          {t('self-study.wipe.deed')}
        </Button>
      </div>
    </section>
  );
}

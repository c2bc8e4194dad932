import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import type { MyAwardView } from './api-types.js';

type Copied = 'not-yet' | 'done' | 'failed';

/** The address under which anybody can check the certificate, to be handed on. */
export function CheckAddress({ award }: { readonly award: MyAwardView }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(award.verifyUrl);
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <div className="certificate__address">
      <p>
        {t('certificate.award.code')} <strong className="numbers">{award.displayCode}</strong>
        <br />
        {t('certificate.award.address')} <a href={award.verifyUrl}>{award.verifyUrl}</a>
      </p>
      <div className="row no-print">
        <Button onClick={() => void copy()}>
          <Icon of={copied === 'done' ? Check : Copy} size="small" />
          {t('certificate.award.copy')}
        </Button>
        <span role="status">
          {copied === 'not-yet' ? '' : t(`certificate.award.copied.${copied}`)}
        </span>
      </div>
    </div>
  );
}

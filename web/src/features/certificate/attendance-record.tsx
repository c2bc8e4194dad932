import Download from 'lucide-react/icons/download';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { recordAddress } from './queries.js';

/** For everyone, with a certificate or without: a plain list of what was attended. */
export function AttendanceRecord() {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  return (
    <Card as="section" tone="sunken" labelledBy="certificate-record">
      <h2 id="certificate-record">{t('certificate.record.heading')}</h2>
      <p>{t('certificate.record.text')}</p>
      <p className="no-print">
        <a className={buttonClass({})} href={recordAddress(choice)} download>
          <Icon of={Download} />
          {t('certificate.record.deed')}
        </a>
      </p>
    </Card>
  );
}

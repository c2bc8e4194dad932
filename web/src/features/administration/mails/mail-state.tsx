import { useTranslation } from '../../../lib/use-translation.js';
import { StatusPill, type Status } from '../../../ui/status-pill.js';
import type { MailRow } from '../api-types.js';

const looks: Readonly<Record<MailRow['state'], Status>> = {
  waiting: 'waiting',
  kept: 'note',
  sent: 'done',
  failed: 'stopped',
};

export function MailState({ state }: Pick<MailRow, 'state'>) {
  const { t } = useTranslation();
  return <StatusPill status={looks[state]}>{t(`administration.mail.${state}`)}</StatusPill>;
}

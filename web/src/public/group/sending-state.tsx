import CircleCheck from 'lucide-react/icons/circle-check';
import CloudOff from 'lucide-react/icons/cloud-off';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import type { Sending } from '../../lib/group/types.js';
import type { GroupWords } from '../../ui/group/words.js';
import { Icon } from '../../ui/icon.js';

export interface SendingStateProps {
  readonly words: GroupWords;
  readonly sent: Sending;
  /** Key of what is said once it is there. */
  readonly sentWords: 'group.vote.sent' | 'group.if.sent' | 'group.board.sent';
}

/** Whether what was chosen or written has arrived; never left in doubt. */
export function SendingState({ words: { t }, sent, sentWords }: SendingStateProps) {
  if (sent === 'sent')
    return (
      <p className="group-sending" role="status">
        <Icon of={CircleCheck} size="small" />
        {t(sentWords)}
      </p>
    );
  if (sent === 'waiting')
    return (
      <p className="group-sending group-sending--waiting" role="status">
        <Icon of={CloudOff} size="small" />
        {t('group.sending.waiting')}
      </p>
    );
  return (
    <p className="group-sending group-sending--refused" role="alert">
      <Icon of={OctagonAlert} size="small" />
      {t([`group.refused.${sent.refused}`, 'group.refused.other'])}
    </p>
  );
}

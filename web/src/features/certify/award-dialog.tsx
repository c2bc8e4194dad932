import { useState } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { AwardRow, CertifyView, StateProposal, ToState } from './api-types.js';
import { DecisionButtons } from './decision-buttons.js';
import { mayReissue, statesToPropose, statusOf, titleOf } from './model.js';
import { useDecideState } from './queries.js';
import { ReissueDialog } from './reissue-dialog.js';
import { StateDialog } from './state-dialog.js';

export interface AwardDialogProps {
  readonly award: AwardRow;
  readonly tier: string;
  readonly view: CertifyView;
  readonly onClose: () => void;
}

/** One certificate: what was proposed about it, and what can be proposed or corrected. */
export function AwardDialog({ award, tier, view, onClose }: AwardDialogProps) {
  const { t, language } = useTranslation();
  const [deed, setDeed] = useState<ToState | 'reissue' | null>(null);
  if (deed === 'reissue') return <ReissueDialog award={award} onClose={onClose} />;
  if (deed !== null) return <StateDialog award={award} toState={deed} onClose={onClose} />;
  const states = statesToPropose(award);
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('certify.exceptions.for', {
        name: award.name,
        tier: titleOf(view.tiers, tier, language),
      })}
    >
      <p>
        <StatusPill status={statusOf[award.state]}>{t(`certify.state.${award.state}`)}</StatusPill>
      </p>
      {award.proposal === null ? null : <Proposal proposal={award.proposal} name={award.name} />}
      {states.length === 0 && award.proposal === null ? <p>{t('certify.award.final')}</p> : null}
      <div className="row">
        {mayReissue(award) ? (
          <Button onClick={() => setDeed('reissue')}>{t('certify.reissue.open')}</Button>
        ) : null}
        {states.map((state) => (
          <Button
            key={state}
            kind={state === 'revoked' ? 'danger' : 'secondary'}
            onClick={() => setDeed(state)}
          >
            {t(`certify.propose.${state}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}

interface ProposalProps {
  readonly proposal: StateProposal;
  readonly name: string;
}

function Proposal({ proposal, name }: ProposalProps) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  const decide = useDecideState();
  const { id, toState, newName, reasonClass, reason, proposedBy, proposedAt, mayDecide } = proposal;
  return (
    <div className="stack stack--tight">
      <h3>{t(`certify.proposed.${toState}`)}</h3>
      <p>
        {newName === null
          ? t(`certify.class.${reasonClass}`)
          : t('certify.proposed.name', { name, newName })}
      </p>
      <p>{reason}</p>
      <p className="soft small">
        {t('certify.exceptions.proposed-by', {
          who: proposedBy,
          when: formatInstant(proposedAt, reading),
        })}
      </p>
      <DecisionButtons
        mayDecide={mayDecide}
        pending={decide.isPending}
        error={decide.error}
        onDecide={(agree) => decide.mutate({ id, agree })}
      />
    </div>
  );
}

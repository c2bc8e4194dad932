import Eye from 'lucide-react/icons/eye';
import { useState } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import type { CertifyView } from './api-types.js';
import { awardable, exampleOf, type Awardable } from './model.js';
import { useAward } from './queries.js';

/** How many certificates are due, and the one button that awards them. */
export function AwardPanel({ view }: { readonly view: CertifyView }) {
  const { t, language } = useTranslation();
  const [asking, setAsking] = useState(false);
  const due = awardable(view, language);
  const unprintable = view.ready.filter(({ unsupportedLetters }) => unsupportedLetters.length > 0);
  return (
    <Card as="section" tone={due.certificates > 0 ? 'next' : 'plain'} labelledBy="award">
      <h2 id="award">{t('certify.award.heading')}</h2>
      {due.certificates === 0 ? (
        <p>{t('certify.award.nothing')}</p>
      ) : (
        <>
          <TierCounts due={due} />
          <div className="row">
            <Button kind="primary" onClick={() => setAsking(true)}>
              {t('certify.award.button', awardValues(due))}
            </Button>
            <PreviewLink view={view} />
          </div>
        </>
      )}
      {unprintable.length === 0 ? null : (
        <Notice tone="waiting">
          <p>{t('certify.letters.text')}</p>
          <ul>
            {unprintable.map(({ enrolmentId, name, unsupportedLetters }) => (
              <li key={enrolmentId}>
                {t('certify.letters.person', { name, letters: unsupportedLetters.join(' ') })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {asking ? <ConfirmDialog due={due} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

/** One certificate as it would be, of the first person and their highest tier. */
function PreviewLink({ view }: { readonly view: CertifyView }) {
  const { t } = useTranslation();
  const cohort = useCohort();
  const example = exampleOf(view);
  if (example === null) return null;
  return (
    <a
      className={buttonClass({ kind: 'quiet' })}
      href={`/api/v1/cohorts/${cohort.slug}/certificate-previews/${example.enrolmentId}/${example.tier}`}
      download
    >
      <Icon of={Eye} size="small" />
      {t('certify.award.preview')}
    </a>
  );
}

function TierCounts({ due }: { readonly due: Awardable }) {
  return (
    <dl className="tier-counts">
      {due.byTier.map(({ key, title, count }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd className="numbers">{count}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ConfirmDialogProps {
  readonly due: Awardable;
  readonly onClose: () => void;
}

/** An award cannot be taken back without a trace, so the numbers are said once more. */
function ConfirmDialog({ due, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const award = useAward();
  const { error } = award;
  const changed = isProblem(error, 'certification.due-changed') ? error : null;
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('certify.confirm.heading', awardValues(due))}
      actions={
        <>
          {due.certificates === 0 ? null : (
            <Button
              kind="primary"
              busy={award.isPending}
              onClick={() => award.mutate(due.order, { onSuccess: onClose })}
            >
              {t(
                award.isPending ? 'certify.confirm.pending' : 'certify.award.button',
                awardValues(due),
              )}
            </Button>
          )}
          <Button onClick={onClose}>{t('certify.confirm.cancel')}</Button>
        </>
      }
    >
      {error === null ? null : (
        <Notice tone={changed === null ? 'error' : 'waiting'} live="alert">
          {changed === null
            ? problemMessage(t, error)
            : t('certify.confirm.changed', {
                count: Number(changed.params['people']),
                certificates: changed.params['certificates'],
              })}
        </Notice>
      )}
      <TierCounts due={due} />
      <p>{t('certify.confirm.text')}</p>
    </Dialog>
  );
}

const awardValues = ({ certificates, people }: Awardable) => ({ count: people, certificates });

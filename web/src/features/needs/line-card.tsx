import { useState } from 'react';
import { formatDate } from '../../lib/dates.js';
import { localeNames } from '../../lib/i18n-names.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { LinkButton } from '../../ui/link-button.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { CohortLine, Decision, Evidence, NewDecision } from './api-types.js';
import { lineDecided, openingAddress } from './line.js';
import { useDecide } from './queries.js';
import { useWave } from './wave-layout.js';

export interface LineCardProps {
  readonly line: CohortLine;
  readonly number: number;
  readonly programme: string;
  readonly proposalId: string;
  readonly decision: Decision | undefined;
  readonly words: (evidence: Evidence) => string;
}

const statuses = { accepted: 'done', changed: 'done', refused: 'stopped' } as const;

/** One proposed cohort with its reasons; accepted, changed or refused with a reason. */
export function LineCard(props: LineCardProps) {
  const { line, number, programme, decision, words } = props;
  const { t, language } = useTranslation();
  const decided = lineDecided(line, decision);
  const opens = decision !== undefined && decision.decision !== 'refused';
  return (
    <Card as="li" className="stack" tone={decision === undefined ? 'plain' : 'sunken'}>
      <h3>{t('needs.line.heading', { number, count: decided.size })}</h3>
      <p>
        {t('needs.line.facts', {
          language: localeNames[decided.language ?? ''] ?? t('needs.line.any-language'),
          mode: t(`needs.mode.${decided.mode}`),
          from: formatDate(decided.startsOn, language),
          to: formatDate(decided.endsOn, language),
        })}
      </p>
      <p>{t('needs.line.focus', { modules: line.focus.join(', ') })}</p>
      <details>
        <summary>{t('needs.line.why')}</summary>
        <ul>
          {line.evidence.map((each, at) => (
            <li key={at}>{words(each)}</li>
          ))}
        </ul>
      </details>
      {decision === undefined ? null : (
        <p>
          <StatusPill status={statuses[decision.decision]}>
            {t(`needs.line.${decision.decision}`)}
          </StatusPill>{' '}
          {decision.reason}
        </p>
      )}
      {opens ? (
        <p>
          <LinkButton kind="primary" to={openingAddress(programme, decided)}>
            {t('needs.line.open')}
          </LinkButton>
        </p>
      ) : null}
      <Deciding {...props} />
    </Card>
  );
}

function Deciding({ line, number, proposalId, decision }: LineCardProps) {
  const { t } = useTranslation();
  const decide = useDecide(useWave().id, proposalId);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [values, setValues] = useState(() => lineDecided(line, decision));
  const send = (made: NewDecision['decision']) => {
    if (decide.isPending) return;
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const { size, mode, startsOn } = values;
    const change = { size, mode, startsOn };
    decide.mutate(
      { line: line.key, decision: made, reason: reason.trim(), change },
      { onSuccess: () => setReason('') },
    );
  };
  return (
    <details open={decision === undefined} className="no-print">
      <summary>{t(decision === undefined ? 'needs.line.decide' : 'needs.line.again')}</summary>
      <div className="stack needs__inside">
        <div className="needs__pair">
          <TextField
            type="number"
            min={1}
            label={t('needs.line.size', { number })}
            value={values.size}
            onChange={({ target }) => setValues({ ...values, size: Number(target.value) })}
          />
          <TextField
            type="date"
            label={t('needs.line.starts', { number })}
            value={values.startsOn}
            onChange={({ target }) => setValues({ ...values, startsOn: target.value })}
          />
          <SelectField
            label={t('needs.line.mode', { number })}
            value={values.mode}
            onChange={({ target }) =>
              setValues({ ...values, mode: target.value as CohortLine['mode'] })
            }
          >
            {(['room', 'hybrid', 'online'] as const).map((mode) => (
              <option key={mode} value={mode}>
                {t(`needs.mode.${mode}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <TextAreaField
          label={t('needs.line.reason', { number })}
          rows={2}
          maxLength={500}
          error={
            missing
              ? t('needs.line.reason-missing')
              : decide.error === null
                ? undefined
                : problemMessage(t, decide.error)
          }
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <p className="row">
          <Button kind="primary" busy={decide.isPending} onClick={() => send(kindOf(line, values))}>
            {t(
              kindOf(line, values) === 'accepted'
                ? 'needs.line.accept'
                : 'needs.line.accept-changed',
              { number },
            )}
          </Button>
          <Button busy={decide.isPending} onClick={() => send('refused')}>
            {t('needs.line.refuse', { number })}
          </Button>
        </p>
      </div>
    </details>
  );
}

function kindOf(
  line: CohortLine,
  { size, mode, startsOn }: Pick<CohortLine, 'size' | 'mode' | 'startsOn'>,
): 'accepted' | 'changed' {
  const same = line.size === size && line.mode === mode && line.startsOn === startsOn;
  return same ? 'accepted' : 'changed';
}

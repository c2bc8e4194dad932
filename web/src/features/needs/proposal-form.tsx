import { useState, type FormEvent } from 'react';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import type { Proposal, ProposalWish } from './api-types.js';

interface ProposalFormProps {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onPropose: (wish: ProposalWish) => void;
}

/** Within which limits a curriculum is worked out, and what the city aims at. */
export function ProposalForm({ proposal, busy, onPropose }: ProposalFormProps) {
  const { t, language } = useTranslation();
  const [values, setValues] = useState<ProposalWish>(wishOf(proposal));
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const set = (change: Partial<ProposalWish>) => setValues((now) => ({ ...now, ...change }));
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const { earliestOn, latestOn, sizeAtLeast, sizeAtMost } = values;
    const checks: [string, boolean, string][] = [
      ['p-earliestOn', earliestOn === '', t('needs.proposal.earliest-missing')],
      ['p-latestOn', latestOn === '' || latestOn < earliestOn, t('needs.proposal.latest-wrong')],
      ['p-sizeAtMost', sizeAtMost < sizeAtLeast || sizeAtLeast < 5, t('needs.proposal.size-wrong')],
    ];
    const wrong = checks.flatMap(([fieldId, bad, text]) => (bad ? [{ fieldId, text }] : []));
    setErrors(wrong);
    if (wrong.length === 0) onPropose(values);
  };
  const number = (name: 'sizeAtLeast' | 'sizeAtMost' | 'atOnce') => (
    <TextField
      id={`p-${name}`}
      type="number"
      min={1}
      label={t(`needs.proposal.${name}`)}
      error={errorOf(`p-${name}`)}
      value={values[name]}
      onChange={(event) => set({ [name]: Number(event.target.value) })}
    />
  );
  const day = (name: 'earliestOn' | 'latestOn') => (
    <TextField
      id={`p-${name}`}
      type="date"
      label={t(`needs.proposal.${name}`)}
      error={errorOf(`p-${name}`)}
      value={values[name]}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <form className="stack needs__column no-print" onSubmit={submit} noValidate>
      <h2>{t('needs.proposal.limits')}</h2>
      <ErrorSummary heading={t('needs.proposal.refused')} errors={errors} />
      <div className="needs__pair">
        {day('earliestOn')}
        {day('latestOn')}
        {number('sizeAtLeast')}
        {number('sizeAtMost')}
        {number('atOnce')}
      </div>
      <details>
        <summary>{t('needs.proposal.targets', { count: values.targets.length })}</summary>
        <ChoiceGroup legend={t('needs.proposal.targets-legend')}>
          {proposal.modules.map(({ code, title }) => (
            <Choice
              key={code}
              type="checkbox"
              checked={values.targets.includes(code)}
              onChange={({ target }) =>
                set({
                  targets: target.checked
                    ? [...values.targets, code]
                    : values.targets.filter((each) => each !== code),
                })
              }
            >
              {`${code} ${inLocale(title, language)}`}
            </Choice>
          ))}
        </ChoiceGroup>
      </details>
      <p>
        <Button type="submit" kind={proposal.made === null ? 'primary' : 'secondary'} busy={busy}>
          {t(proposal.made === null ? 'needs.proposal.make' : 'needs.proposal.again')}
        </Button>
      </p>
    </form>
  );
}

/** Those of the last proposal, else what is usual. */
function wishOf({ made }: Proposal): ProposalWish {
  if (made === null)
    return {
      ...{ targets: [], earliestOn: '', latestOn: '' },
      ...{ sizeAtLeast: 12, sizeAtMost: 30, atOnce: 2 },
    };
  const { earliestOn, latestOn, sizeAtLeast, sizeAtMost, atOnce } = made.limits;
  return { targets: made.targets, earliestOn, latestOn, sizeAtLeast, sizeAtMost, atOnce };
}

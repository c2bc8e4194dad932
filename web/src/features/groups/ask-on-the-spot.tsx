import { useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import type { AskedOnTheSpot } from './api-types.js';
import type { LeadProps } from './lead.js';
import { faultOf, optionLines } from './model.js';

const kinds = ['yes-if-no', 'corners', 'dots', 'board'] as const;
type Kind = (typeof kinds)[number];
const nothing = { question: '', options: '' };

/** What nobody had planned: it waits below the plan until it is opened. */
export function AskOnTheSpot({ busy, act }: LeadProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('yes-if-no');
  const [asked, setAsked] = useState(nothing);
  const [fault, setFault] = useState<'question' | 'options' | null>(null);
  const choosing = kind === 'corners' || kind === 'dots';
  const submit = () => {
    const wrong = faultOf(kind, asked);
    setFault(wrong);
    if (wrong !== null || busy) return;
    act({ do: 'ask', asked: askedOf(kind, asked) });
    setAsked(nothing);
  };
  return (
    <details>
      <summary>{t('groups.ask.heading')}</summary>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SelectField
          label={t('groups.ask.kind')}
          value={kind}
          onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? kind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`groups.kind.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('groups.ask.question')}
          maxLength={300}
          value={asked.question}
          error={fault === 'question' ? t('groups.ask.question-missing') : undefined}
          onChange={({ target }) => setAsked({ ...asked, question: target.value })}
        />
        {choosing ? (
          <TextAreaField
            label={t('groups.ask.options')}
            help={t('groups.ask.options-help')}
            rows={4}
            value={asked.options}
            error={fault === 'options' ? t('groups.ask.options-wrong') : undefined}
            onChange={({ target }) => setAsked({ ...asked, options: target.value })}
          />
        ) : null}
        <p>
          <Button type="submit" busy={busy}>
            {t('groups.ask.submit')}
          </Button>
        </p>
      </form>
    </details>
  );
}

function askedOf(kind: Kind, asked: typeof nothing): AskedOnTheSpot {
  const options = kind === 'corners' || kind === 'dots' ? { options: optionLines(asked) } : {};
  return { kind, question: asked.question.trim(), ...options };
}

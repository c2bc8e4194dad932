import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import type { LeadProps } from './lead.js';
import { namesIn } from './model.js';

/** Types in who has signed on paper, or has no phone. What was typed stays until it has been taken. */
export function AddNames({ busy, act }: LeadProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const names = namesIn(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(names.length === 0);
    if (names.length > 0 && !busy) act({ do: 'add', names }, () => setTyped(''));
  };
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{t('workshops.add.heading')}</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <TextAreaField
          label={t('workshops.add.names')}
          help={t('workshops.add.help')}
          error={missing ? t('workshops.add.missing') : undefined}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div>
          <Button type="submit" busy={busy}>
            {names.length < 2
              ? t('workshops.add.submit-one')
              : t('workshops.add.submit', { count: names.length })}
          </Button>
        </div>
      </form>
    </section>
  );
}

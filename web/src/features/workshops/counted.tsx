import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { LeadProps } from './lead.js';

const most = 2000;

/** Where young people come: how many, and nothing else about them. */
export function Counted({ workshop, busy, act }: LeadProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const { waiting, headcount } = workshop;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = (typed ?? '').trim();
    const count = Number(text);
    const refused = text !== '' && (!Number.isInteger(count) || count < 0 || count > most);
    setWrong(refused);
    if (refused || busy || typed === null) return;
    act({ do: 'change', change: { headcount: text === '' ? null : count } }, () => setTyped(null));
  };
  return (
    <section className="stack" aria-labelledby="counted">
      <h2 id="counted">{t('workshops.counted.heading')}</h2>
      <p role="status">{t('workshops.counted.phones', { count: waiting })}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={t('workshops.counted.room')}
          help={t('workshops.counted.room-help')}
          error={wrong ? t('workshops.counted.wrong', { most }) : undefined}
          inputMode="numeric"
          value={typed ?? (headcount === null ? '' : String(headcount))}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div>
          <Button type="submit" busy={busy}>
            {t('workshops.counted.submit')}
          </Button>
        </div>
      </form>
      <Notice>
        <p>{t('workshops.counted.young')}</p>
        <p>{t('workshops.counted.paper')}</p>
      </Notice>
    </section>
  );
}

import { useState } from 'react';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { pastedRows } from './model.js';
import type { OneRowProps } from './one-row.js';

/** Rows copied from a spreadsheet; they are looked over in the table below before anything is recorded. */
export function PasteRows({ form, kind, quiz, onAdd }: OneRowProps) {
  const { t, language } = useTranslation();
  const [text, setText] = useState('');
  const [nothing, setNothing] = useState(false);
  const lines = form.rubric.map(({ title }) => inLocale(title, language)).join(', ');
  const add = () => {
    const rows = pastedRows(text, kind, quiz);
    setNothing(rows.length === 0);
    if (rows.length === 0) return;
    onAdd(rows);
    setText('');
  };
  return (
    <>
      <TextAreaField
        label={t('paper.paste.label')}
        help={t(`paper.paste.help.${kind}`, { lines })}
        error={nothing ? t('paper.paste.nothing') : undefined}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button onClick={add}>{t('paper.paste.add')}</Button>
      </p>
    </>
  );
}

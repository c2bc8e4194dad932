import { useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { inLocale } from '../../lib/me.js';
import { Card } from '../../ui/card.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/field.js';
import type { PaperForm } from './api-types.js';
import { kindsOf, type Kind, type Row } from './model.js';
import { OneRow } from './one-row.js';
import { PasteRows } from './paste-rows.js';

export interface AddRowsProps {
  readonly form: PaperForm;
  readonly onAdd: (rows: readonly Row[]) => void;
}

/** What kind of evidence, and whether one person's or many rows from a spreadsheet. */
export function AddRows({ form, onAdd }: AddRowsProps) {
  const { t, language } = useTranslation();
  const offered = kindsOf(form);
  const [kind, setKind] = useState<Kind>(offered[0] ?? 'attempt');
  const [many, setMany] = useState(false);
  const [quiz, setQuiz] = useState(form.quizzes.at(-1)?.slug ?? '');
  if (offered.length === 0)
    return <EmptyState heading={t('paper.nothing.heading')}>{t('paper.nothing.text')}</EmptyState>;
  return (
    <Card as="section" labelledBy="add-rows">
      <h2 id="add-rows">{t('paper.add.heading')}</h2>
      <ChoiceGroup legend={t('paper.add.kind')}>
        {offered.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="kind"
            checked={kind === one}
            onChange={() => setKind(one)}
          >
            {t(`paper.kind.${one}`)}
          </Choice>
        ))}
      </ChoiceGroup>
      {kind === 'attempt' ? (
        <SelectField
          label={t('paper.add.quiz')}
          value={quiz}
          onChange={(event) => setQuiz(event.target.value)}
        >
          {form.quizzes.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {inLocale(title, language)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <ChoiceGroup legend={t('paper.add.how')}>
        <Choice type="radio" name="how" checked={!many} onChange={() => setMany(false)}>
          {t('paper.add.one')}
        </Choice>
        <Choice type="radio" name="how" checked={many} onChange={() => setMany(true)}>
          {t('paper.add.many')}
        </Choice>
      </ChoiceGroup>
      {many ? (
        <PasteRows {...{ form, kind, quiz, onAdd }} />
      ) : (
        <OneRow key={kind} {...{ form, kind, quiz, onAdd }} />
      )}
    </Card>
  );
}

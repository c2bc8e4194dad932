import { useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readText } from '../../lib/locale-text.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { checkJoining, nothingTyped, type Typed } from './model.js';
import { joiningQuery, useJoin } from './queries.js';

/** An account for whoever wants more than the open pages: to keep progress, and to join a cohort. */
export function JoinPage() {
  const { t } = useTranslation();
  const join = useJoin();
  const [typed, setTyped] = useState(nothingTyped);
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('joining.page.heading')} lead={t('joining.page.lead')} />
      {join.isSuccess ? (
        <Notice tone="done" live="status">
          {t('joining.page.sent', { email: typed.email.trim() })}
        </Notice>
      ) : (
        <JoinForm join={join} typed={typed} onChange={setTyped} />
      )}
      <p className="soft">{t('joining.page.without')}</p>
      <p>
        <Link to="/sign-in">{t('joining.page.sign-in')}</Link>
      </p>
    </div>
  );
}

interface JoinFormProps {
  readonly join: ReturnType<typeof useJoin>;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

function JoinForm({ join, typed, onChange }: JoinFormProps) {
  const { t, language } = useTranslation();
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (join.isPending) return;
    const wrong = checkJoining(t, typed);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const oldEnough = typed.oldEnough === true;
    join.mutate(
      { ...typed, email: typed.email.trim(), oldEnough, locale: language },
      { onError: (error) => setErrors([{ text: problemMessage(t, error) }]) },
    );
  };
  const field = (name: 'givenName' | 'familyName', autoComplete: string) => (
    <TextField
      id={`join-${name}`}
      label={t(`joining.form.${name}`)}
      autoComplete={autoComplete}
      maxLength={100}
      value={typed[name]}
      error={errorOf(`join-${name}`)}
      onChange={({ target }) => onChange({ ...typed, [name]: target.value })}
    />
  );
  return (
    <Card>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary heading={t('joining.form.refused')} errors={errors} />
        {field('givenName', 'given-name')}
        {field('familyName', 'family-name')}
        <TextField
          id="join-email"
          type="email"
          label={t('joining.form.email')}
          help={t('joining.form.email-help')}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={typed.email}
          error={errorOf('join-email')}
          onChange={({ target }) => onChange({ ...typed, email: target.value })}
        />
        <Age typed={typed} onChange={onChange} error={errorOf('join-age')} />
        <p className="soft small">{t('joining.form.why')}</p>
        <Button type="submit" kind="primary" wide busy={join.isPending}>
          {t('joining.form.submit')}
        </Button>
      </form>
    </Card>
  );
}

/** Asked as yes or no, in the words of the country; where those do not come, in general ones. */
function Age({
  typed,
  onChange,
  error,
}: Omit<JoinFormProps, 'join'> & { readonly error: string | undefined }) {
  const { t, language } = useTranslation();
  const { data } = useQuery(joiningQuery(useHttp()));
  const age = data?.age ?? null;
  const legend =
    age === null
      ? t('joining.form.age-general')
      : t('joining.form.age', { age: readText(age, language).text });
  return (
    <ChoiceGroup id="join-age" legend={legend} help={t('joining.form.age-help')} error={error}>
      {[true, false].map((answer) => (
        <Choice
          key={String(answer)}
          type="radio"
          name="old-enough"
          checked={typed.oldEnough === answer}
          onChange={() => onChange({ ...typed, oldEnough: answer })}
        >
          {t(answer ? 'joining.form.yes' : 'joining.form.no')}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

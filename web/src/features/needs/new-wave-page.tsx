import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Survey } from './api-types.js';
import { ClusterEditor } from './cluster-editor.js';
import { pairsOf, pairValue } from './crossings.js';
import { Loaded } from './loaded.js';
import { surveyQuery } from './queries.js';
import { useNewWave, type NewWaveForm } from './use-new-wave.js';
import './needs.css';

/** Opens a wave: when, who is asked, in which clusters, and what will be shown of them. */
export function NewWavePage() {
  const [search] = useSearchParams();
  const query = useQuery(surveyQuery(useHttp(), search.get('survey') ?? 'needs'));
  return <Loaded query={query}>{(survey) => <Form survey={survey} />}</Loaded>;
}

function Form({ survey }: { readonly survey: Survey }) {
  const { t, language } = useTranslation();
  const form = useNewWave(survey);
  const invited = form.plan.data?.invited ?? 0;
  return (
    <form className="stack stack--wide" onSubmit={form.submit} noValidate>
      <p>
        <Link to="/needs">{t('needs.back')}</Link>
      </p>
      <PageHeading
        title={t('needs.new.heading')}
        eyebrow={inLocale(survey.title, language)}
        lead={t('needs.new.lead')}
      />
      <ErrorSummary heading={t('needs.new.refused')} errors={form.errors} />
      <WhenFields form={form} />
      <Who form={form} />
      {survey.items.some(({ optionsFrom }) => optionsFrom === 'departments') ? (
        <ClusterEditor form={form} />
      ) : null}
      <Breakdowns form={form} />
      <p>
        <Button type="submit" kind="primary" busy={form.pending}>
          {t('needs.new.submit', { count: invited })}
        </Button>
      </p>
    </form>
  );
}

function WhenFields({ form: { values, set, errorOf } }: { readonly form: NewWaveForm }) {
  const { t } = useTranslation();
  const field = (name: 'titleEn' | 'titleSq' | 'opensOn' | 'closesOn', type: string) => (
    <TextField
      id={`wave-${name}`}
      type={type}
      label={t(`needs.new.${name}`)}
      error={errorOf(`wave-${name}`)}
      maxLength={120}
      value={values[name]}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <section className="stack needs__column" aria-labelledby="wave-when">
      <h2 id="wave-when">{t('needs.new.when')}</h2>
      <div className="needs__pair">
        {field('titleEn', 'text')}
        {field('titleSq', 'text')}
        {field('opensOn', 'date')}
        {field('closesOn', 'date')}
      </div>
    </section>
  );
}

function Who({ form: { values, setDepartments, allDepartments } }: { readonly form: NewWaveForm }) {
  const { t, language } = useTranslation();
  const chosen = values.departments;
  return (
    <section className="stack" aria-labelledby="wave-who">
      <h2 id="wave-who">{t('needs.new.who')}</h2>
      <ChoiceGroup legend={t('needs.new.departments')} help={t('needs.new.departments-help')}>
        <div className="needs__choices">
          {allDepartments.map(({ code, name, invited }) => (
            <Choice
              key={code}
              type="checkbox"
              checked={chosen === null || chosen.includes(code)}
              disabled={invited === 0}
              onChange={() => setDepartments(code)}
            >
              {t('needs.new.department', { name: inLocale(name, language), count: invited })}
            </Choice>
          ))}
        </div>
      </ChoiceGroup>
    </section>
  );
}

function Breakdowns({ form }: { readonly form: NewWaveForm }) {
  const { t, language } = useTranslation();
  const { values, set, plan } = form;
  const groupings = plan.data?.groupings ?? [];
  if (groupings.length === 0) return null;
  const invited = plan.data?.invited ?? 0;
  return (
    <section className="stack needs__column" aria-labelledby="wave-breakdowns">
      <h2 id="wave-breakdowns">{t('needs.new.breakdowns')}</h2>
      <ChoiceGroup legend={t('needs.new.by')} help={t('needs.new.breakdowns-help')}>
        {groupings.map(({ key, text, groups }) => (
          <Choice
            key={key}
            type="checkbox"
            checked={values.breakdowns.includes(key)}
            onChange={() =>
              set({
                breakdowns: values.breakdowns.includes(key)
                  ? values.breakdowns.filter((each) => each !== key)
                  : [...values.breakdowns, key],
              })
            }
            help={t('needs.new.per-group', {
              groups,
              count: groups === 0 ? 0 : Math.floor(invited / groups),
            })}
          >
            {inLocale(text, language)}
          </Choice>
        ))}
      </ChoiceGroup>
      <Crossing form={form} />
    </section>
  );
}

/** Which two are looked at together: it can only be settled now. */
function Crossing({ form: { values, set, plan } }: { readonly form: NewWaveForm }) {
  const { t, language } = useTranslation();
  const groupings = plan.data?.groupings ?? [];
  const pairs = pairsOf(groupings.filter(({ key }) => values.breakdowns.includes(key)));
  if (pairs.length === 0) return null;
  const people = plan.data?.invited ?? 0;
  const chosen = pairs.find(([a, b]) => pairValue(a.key, b.key) === values.crossed);
  const groups = chosen === undefined ? 0 : chosen[0].groups * chosen[1].groups;
  return (
    <>
      <SelectField
        label={t('needs.new.cross')}
        help={t('needs.new.cross-help')}
        value={chosen === undefined ? '' : values.crossed}
        onChange={({ target }) => set({ crossed: target.value })}
      >
        <option value="">{t('needs.new.cross-none')}</option>
        {pairs.map(([a, b]) => (
          <option key={pairValue(a.key, b.key)} value={pairValue(a.key, b.key)}>
            {`${inLocale(a.text, language)} × ${inLocale(b.text, language)}`}
          </option>
        ))}
      </SelectField>
      {groups === 0 ? null : (
        <p className="soft small" aria-live="polite">
          {t('needs.new.crossed', { groups, count: Math.floor(people / groups) })}
        </p>
      )}
    </>
  );
}

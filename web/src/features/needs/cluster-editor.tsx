import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { PlannedCluster } from './api-types.js';
import { Loaded } from './loaded.js';
import type { NewWaveForm } from './use-new-wave.js';

const sizes = [5, 10, 15, 20] as const;

/** Which departments count as one, and what will be shown of each and what not. */
export function ClusterEditor({ form }: { readonly form: NewWaveForm }) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="wave-clusters">
      <h2 id="wave-clusters" tabIndex={-1}>
        {t('needs.clusters.heading')}
      </h2>
      <p className="needs__column">{t('needs.clusters.text')}</p>
      <SelectField
        className="needs__short"
        label={t('needs.clusters.at-least')}
        value={form.values.atLeast}
        onChange={(event) => form.set({ atLeast: Number(event.target.value), clusters: null })}
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {t('needs.clusters.people', { count: size })}
          </option>
        ))}
      </SelectField>
      <Loaded query={form.plan}>
        {({ clusters, faults }) => (
          <>
            {faults.map((fault) => (
              <Notice key={`${fault.kind}${fault.code}`} tone="error" live="alert">
                {t(`needs.cluster-fault.${fault.kind}`, {
                  name: nameOf(form, clusters, fault.code),
                  count: fault.invited ?? fault.people ?? 0,
                })}
              </Notice>
            ))}
            <ul className="cards">
              {clusters.map((cluster, at) => (
                <ClusterCard key={cluster.key} cluster={cluster} at={at} form={form} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

function nameOf(form: NewWaveForm, clusters: readonly PlannedCluster[], code: string): string {
  const department = form.allDepartments.find((each) => each.code === code);
  const cluster = clusters.find(({ key }) => key === code);
  const named = department?.name ?? cluster?.name ?? { en: code };
  return inLocale(named, 'en');
}

const outlooks = {
  likely: 'done',
  'if-most-answer': 'waiting',
  'only-together': 'stopped',
} as const;

interface ClusterCardProps {
  readonly cluster: PlannedCluster;
  readonly at: number;
  readonly form: NewWaveForm;
}

function ClusterCard({ cluster, at, form }: ClusterCardProps) {
  const { t, language } = useTranslation();
  const count = form.plan.data?.clusters.length ?? 0;
  const names = form.plan.data?.clusters.map(({ name }) => inLocale(name, language)) ?? [];
  return (
    <Card as="li" className="stack">
      <h3>{inLocale(cluster.name, language)}</h3>
      <p>{t('needs.clusters.invited', { count: cluster.invited })}</p>
      <p>
        <StatusPill status={outlooks[cluster.outlook]}>
          {t(`needs.outlook.${cluster.outlook}`)}
        </StatusPill>
      </p>
      <p className="soft small">
        {t('needs.clusters.share', { percent: cluster.sharePercent, count: cluster.invited })}
      </p>
      <details>
        <summary>{t('needs.clusters.change', { count: cluster.departments.length })}</summary>
        <div className="stack needs__inside">
          {(['en', 'sq'] as const).map((locale) => (
            <TextField
              key={locale}
              label={t(`needs.clusters.name-${locale}`)}
              lang={locale}
              maxLength={400}
              value={cluster.name[locale] ?? ''}
              onChange={(event) => form.rename(at, locale, event.target.value)}
            />
          ))}
          {cluster.departments.map((code) => (
            <SelectField
              key={code}
              label={departmentName(form, code, language)}
              value={at}
              onChange={(event) => form.move(code, Number(event.target.value))}
            >
              {names.map((name, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
              <option value={count}>{t('needs.clusters.own')}</option>
            </SelectField>
          ))}
        </div>
      </details>
    </Card>
  );
}

function departmentName(form: NewWaveForm, code: string, language: string): string {
  const found = form.allDepartments.find((each) => each.code === code);
  return found === undefined ? code : inLocale(found.name, language);
}

import { formatDay } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import type { Release } from './api-types.js';
import { GainChart, GainLegend } from './gain-chart.js';
import { GainTable } from './gain-table.js';
import {
  changeWords,
  clusterRows,
  moduleRows,
  percent,
  questionsEach,
  signedPoints,
  type GainRow,
} from './model.js';

export interface FiguresProps {
  readonly release: Release;
  readonly zone: string;
}

/** What a mayor reads, on the screen or printed: one sentence, the parts, and what they do not say. */
export function Figures({ release, zone }: FiguresProps) {
  const { t, language } = useTranslation();
  const modules = moduleRows(release.modules, { t, language });
  const clusters = clusterRows(release.clusters, { t, language });
  const all = { key: 'all', label: t('gained.overall'), gain: release.overall };
  const joined = release.clusters.some(({ departments }) => departments.length > 1);
  return (
    <>
      <InAWord release={release} zone={zone} />
      {release.paperLeftOut ? <Notice>{t('gained.paper-left-out')}</Notice> : null}
      <GainLegend />
      <Part id="by-module" heading={t('gained.by-module')} rows={modules}>
        {t('gained.no-modules')}
      </Part>
      <Part id="by-cluster" heading={t('gained.by-cluster')} rows={clusters}>
        {t('gained.no-clusters')}
      </Part>
      {joined ? <p className="soft">{t('gained.joined')}</p> : null}
      <details>
        <summary>{t('gained.as-table')}</summary>
        <GainTable caption={t('gained.heading')} rows={[all, ...modules, ...clusters]} />
      </details>
      <WhatItSays release={release} />
    </>
  );
}

function InAWord({ release: { overall, madeAt }, zone }: FiguresProps) {
  const { t, language } = useTranslation();
  const reading = useReading(zone);
  const { people, before, after, interval } = overall;
  const { key, count } = changeWords(overall);
  return (
    <div className="stack stack--tight">
      <p className="gained__figure">
        {t('gained.figure', {
          before: percent(before.share, language),
          after: percent(after.share, language),
        })}
      </p>
      <p className="lead">
        {t(key, { count })}{' '}
        {interval === null
          ? t('gained.no-interval')
          : t('gained.interval', {
              from: signedPoints(interval.from, language),
              to: signedPoints(interval.to, language),
            })}
      </p>
      <p className="soft">{t('gained.of', { count: people, date: formatDay(madeAt, reading) })}</p>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly GainRow[];
  /** Why there is nothing to show. */
  readonly children: string;
}

function Part({ id, heading, rows, children }: PartProps) {
  return (
    <section className="stack gained__part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 ? <p>{children}</p> : <GainChart caption={heading} rows={rows} />}
    </section>
  );
}

function WhatItSays({ release }: Pick<FiguresProps, 'release'>) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="says">
      <h2 id="says">{t('gained.says.heading')}</h2>
      <ul className="stack stack--tight">
        <li>{t('gained.says.same-people')}</li>
        <li>{t('gained.says.no-cause')}</li>
        <li>{t('gained.says.questions', { ...questionsEach(release) })}</li>
        <li>{t('gained.says.interval')}</li>
        <li>{t('gained.says.five')}</li>
      </ul>
    </section>
  );
}

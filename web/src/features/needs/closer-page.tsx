import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Results, SurveyItem, Wave } from './api-types.js';
import { Bars } from './bars.js';
import { countedQuestions, earlierWaves, lookAt, waysToLook, type Look } from './closer-model.js';
import { BesideEarlier } from './difference-table.js';
import { GroupTable } from './group-table.js';
import { labelsOf, type Labels } from './labels.js';
import { Loaded } from './loaded.js';
import { resultsQuery, wavesQuery } from './queries.js';
import { groupName, measuresOfItem } from './results-model.js';
import { useWave } from './wave-layout.js';

/** One question, looked at by another one and beside an earlier wave; where that cannot be shown, why, and what can. */
export function CloserPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(resultsQuery(useHttp(), wave.id));
  return (
    <>
      <PageHeading
        title={t('needs.closer.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.closer.lead')}
      />
      <Loaded query={query}>
        {(results) =>
          results.release.answers === null ? (
            <EmptyState heading={t('needs.results.too-few')}>
              {t('needs.results.too-few-text')}
            </EmptyState>
          ) : (
            <Closer wave={wave} results={results} answers={results.release.answers} />
          )
        }
      </Loaded>
    </>
  );
}

interface Shown {
  readonly wave: Wave;
  readonly results: Results;
  readonly answers: number;
}

function Closer({ wave, results, answers }: Shown) {
  const { t, language } = useTranslation();
  const [search] = useSearchParams();
  const { survey, clusters } = results;
  const labels = labelsOf(survey.items, clusters, language);
  const questions = countedQuestions(survey.items);
  const used = wave.breakdowns.flat();
  const item =
    questions.find(({ key }) => key === search.get('question')) ??
    questions.find(({ key }) => !used.includes(key)) ??
    questions[0];
  if (item === undefined) return null;
  const by = search.get('by') ?? '';
  const look = lookAt(results, wave.breakdowns, { question: item.key, by });
  return (
    <>
      <Choices {...{ wave, results, labels, item, by }} />
      <section className="stack" aria-labelledby="closer-question">
        <h2 id="closer-question">{inLocale(item.text, language)}</h2>
        <WhyNot look={look} wave={wave} />
        <Figures {...{ results, answers, labels, item, look }} />
      </section>
      {search.get('from') === null ? null : (
        <BesideEarlier
          wave={wave}
          from={search.get('from') ?? ''}
          item={item}
          by={look.kind === 'by-group' ? by : ''}
          labels={labels}
        />
      )}
      <Notice>{t('needs.results.rule')}</Notice>
    </>
  );
}

interface ChoicesProps {
  readonly wave: Wave;
  readonly results: Results;
  readonly labels: Labels;
  readonly item: SurveyItem;
  readonly by: string;
}

/** What is looked at; kept in the address, so that it can be shared. */
function Choices({ wave, results: { survey }, labels, item, by }: ChoicesProps) {
  const { t, language } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { data: waves } = useQuery(wavesQuery(useHttp()));
  const earlier = earlierWaves(waves?.items ?? [], wave);
  const ways = waysToLook(survey, wave.breakdowns, item.key);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const nameOf = (key: string) => key.split('|').map(labels.measure).join(' × ');
  const options = (keys: readonly string[]) =>
    keys.map((key) => (
      <option key={key} value={key}>
        {nameOf(key)}
      </option>
    ));
  const notSettled = [...ways.nextTime, ...ways.never];
  return (
    <div className="needs__pair no-print">
      <SelectField
        label={t('needs.closer.question')}
        value={item.key}
        onChange={({ target }) => choose('question', target.value)}
      >
        {countedQuestions(survey.items).map(({ key, text }) => (
          <option key={key} value={key}>
            {inLocale(text, language)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('needs.closer.by')}
        value={by}
        onChange={({ target }) => choose('by', target.value)}
      >
        <option value="">{t('needs.results.everybody')}</option>
        {ways.settled.length === 0 ? null : (
          <optgroup label={t('needs.closer.settled')}>{options(ways.settled)}</optgroup>
        )}
        {notSettled.length === 0 ? null : (
          <optgroup label={t('needs.closer.not-settled')}>{options(notSettled)}</optgroup>
        )}
      </SelectField>
      {earlier.length === 0 ? null : (
        <SelectField
          label={t('needs.closer.beside')}
          value={search.get('from') ?? ''}
          onChange={({ target }) => choose('from', target.value)}
        >
          <option value="">{t('needs.closer.beside-none')}</option>
          {earlier.map(({ id, title }) => (
            <option key={id} value={id}>
              {inLocale(title, language)}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

/** Says plainly what cannot be shown, and where the way leads to having it. */
function WhyNot({ look, wave }: { readonly look: Look; readonly wave: Wave }) {
  const { t } = useTranslation();
  if (look.kind === 'too-small') return <Notice>{t('needs.closer.too-small')}</Notice>;
  if (look.kind === 'never') return <Notice>{t('needs.closer.never')}</Notice>;
  if (look.kind !== 'next-time') return null;
  return (
    <Notice
      action={<Link to={`/needs/new?survey=${wave.survey}`}>{t('needs.closer.open-next')}</Link>}
    >
      {t('needs.closer.next-time')}
    </Notice>
  );
}

interface FiguresProps {
  readonly results: Results;
  readonly answers: number;
  readonly labels: Labels;
  readonly item: SurveyItem;
  readonly look: Look;
}

function Figures({ results: { release }, answers, labels, item, look }: FiguresProps) {
  const { t, language } = useTranslation();
  const caption = inLocale(item.text, language);
  const notSaid = t('needs.results.not-said');
  if (look.kind === 'groups') {
    const { breakdown } = look;
    return (
      <Bars
        caption={caption}
        of={answers}
        bars={breakdown.rows
          .filter(({ people }) => people > 0)
          .map(({ groups, people }) => ({
            key: groups.join(),
            label: groupName(breakdown, groups, labels, notSaid),
            count: people,
          }))}
      />
    );
  }
  if (look.kind === 'by-group') {
    const { breakdown, measures } = look;
    const pooled = breakdown.rows.filter(({ groups, people }) => groups.length > 1 && people > 0);
    return (
      <>
        <GroupTable
          breakdown={breakdown}
          measures={measures}
          labels={labels}
          whole={{ answers, figures: release.measures }}
          caption={caption}
        />
        {pooled.map(({ groups }) => (
          <p className="soft small" key={groups.join()}>
            {t('needs.closer.together', {
              groups: groupName(breakdown, groups, labels, notSaid),
            })}
          </p>
        ))}
      </>
    );
  }
  return measuresOfItem(release, item, labels, t('needs.results.none')).map(({ key, bars }) => (
    <div className="stack stack--tight" key={key}>
      {key === item.key ? null : <h3>{labels.measure(key)}</h3>}
      <Bars caption={labels.measure(key)} bars={bars} of={answers} />
    </div>
  ));
}

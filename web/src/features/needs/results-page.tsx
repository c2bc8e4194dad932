import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Results, SurveyItem } from './api-types.js';
import { Bars } from './bars.js';
import { GroupTable } from './group-table.js';
import { labelsOf } from './labels.js';
import { Loaded } from './loaded.js';
import { resultsQuery } from './queries.js';
import { brokenDown, measuresOfItem } from './results-model.js';
import { useWave } from './wave-layout.js';

/** Results by question, of everybody or by group; what must not be shown says so. */
export function ResultsPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(resultsQuery(useHttp(), wave.id));
  const file = (format: string) =>
    `/api/v1/survey-waves/${wave.id}/results-file?format=${format}&locale=${language}`;
  return (
    <>
      <PageHeading
        title={t('needs.results.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.results.lead')}
        actions={
          <>
            <a className={buttonClass({ kind: 'secondary' })} href={file('xlsx')}>
              {t('needs.results.xlsx')}
            </a>
            <a className={buttonClass({ kind: 'secondary' })} href={file('csv')}>
              {t('needs.results.csv')}
            </a>
          </>
        }
      />
      <Loaded query={query}>{(results) => <AllFigures results={results} />}</Loaded>
    </>
  );
}

function AllFigures({ results }: { readonly results: Results }) {
  const { t } = useTranslation();
  const { release } = results;
  if (release.answers === null) {
    return (
      <EmptyState heading={t('needs.results.too-few')}>
        {t('needs.results.too-few-text')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="needs__figure">{t('needs.results.answers', { count: release.answers })}</p>
      <Notice>{t('needs.results.rule')}</Notice>
      <Questions results={results} answers={release.answers} />
    </>
  );
}

function Questions({ results, answers }: { readonly results: Results; readonly answers: number }) {
  const { t, language } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { release, survey, clusters } = results;
  const labels = labelsOf(survey.items, clusters, language);
  const breakdown = release.breakdowns.find(({ key }) => key === search.get('by'));
  return (
    <>
      <SelectField
        className="needs__short no-print"
        label={t('needs.results.by')}
        value={breakdown?.key ?? ''}
        onChange={({ target }) =>
          setSearch(target.value === '' ? {} : { by: target.value }, { replace: true })
        }
      >
        <option value="">{t('needs.results.everybody')}</option>
        {release.breakdowns.map(({ key, groupings }) => (
          <option key={key} value={key}>
            {groupings.map(labels.measure).join(' × ')}
          </option>
        ))}
      </SelectField>
      {survey.items.map((item) => {
        const figures = measuresOfItem(release, item, labels, t('needs.results.none'));
        if (item.type === 'open')
          return <ReleasedTexts key={item.key} item={item} texts={results.texts} />;
        if (figures.length === 0) return null;
        return (
          <section className="stack needs__result" key={item.key} aria-labelledby={`r-${item.key}`}>
            <h2 id={`r-${item.key}`}>{inLocale(item.text, language)}</h2>
            {breakdown === undefined ? (
              figures.map(({ key, bars }) => (
                <div className="stack stack--tight" key={key}>
                  {key === item.key ? null : <h3>{labels.measure(key)}</h3>}
                  <Bars caption={labels.measure(key)} bars={bars} of={answers} />
                </div>
              ))
            ) : (
              <GroupTable
                breakdown={breakdown}
                measures={brokenDown(breakdown, item)}
                labels={labels}
                whole={{ answers, figures: release.measures }}
                caption={inLocale(item.text, language)}
              />
            )}
          </section>
        );
      })}
    </>
  );
}

/** What people wrote, once somebody has read it for names. */
function ReleasedTexts({
  item,
  texts,
}: {
  readonly item: SurveyItem;
  readonly texts: Results['texts'];
}) {
  const { t, language } = useTranslation();
  const released = texts.find((each) => each.item === item.key)?.texts ?? [];
  return (
    <section className="stack" aria-labelledby={`r-${item.key}`}>
      <h2 id={`r-${item.key}`}>{inLocale(item.text, language)}</h2>
      {released.length === 0 ? <p className="soft">{t('needs.results.no-texts')}</p> : null}
      <ul className="needs__column">
        {released.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

import { useSearchParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { Results, SurveyItem } from './api-types.js';
import { Bars } from './bars.js';
import { GroupTable } from './group-table.js';
import { labelsOf } from './labels.js';
import { brokenDown, measuresOfItem } from './results-model.js';

/** Results by question, of everybody or by group; what must not be shown says so. */
export function AllFigures({ results }: { readonly results: Results }) {
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
      {release.breakdowns.length === 0 ? null : (
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
      )}
      {survey.items.map((item) => {
        const figures = measuresOfItem(release, item, labels, t('needs.results.none'));
        if (item.type === 'open')
          return results.reach === 'whole' ? (
            <ReleasedTexts key={item.key} item={item} texts={results.texts} />
          ) : null;
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

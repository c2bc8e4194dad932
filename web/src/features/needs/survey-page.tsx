import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Survey, SurveyItem } from './api-types.js';
import { Loaded } from './loaded.js';
import { surveyQuery } from './queries.js';
import './needs.css';

/** A survey as it will be asked, question by question. */
export function SurveyPage() {
  const { slug = '' } = useParams();
  const query = useQuery(surveyQuery(useHttp(), slug));
  return <Loaded query={query}>{(survey) => <Questions survey={survey} />}</Loaded>;
}

function Questions({ survey }: { readonly survey: Survey }) {
  const { t, language } = useTranslation();
  return (
    <div className="stack stack--wide">
      <p className="no-print">
        <Link to="/needs">{t('needs.back')}</Link>
      </p>
      <PageHeading
        title={inLocale(survey.title, language)}
        eyebrow={t('needs.survey.version', { number: survey.number })}
        lead={inLocale(survey.promise, language)}
        actions={
          <LinkButton to={`/needs/new?survey=${survey.slug}`}>{t('needs.surveys.open')}</LinkButton>
        }
      />
      <ol className="plain-list stack needs__column">
        {survey.items.map((item, at) => (
          <Card as="li" key={item.key} className="stack stack--tight">
            <h2 className="needs__question">{`${at + 1}. ${inLocale(item.text, language)}`}</h2>
            <Answers item={item} items={survey.items} />
          </Card>
        ))}
      </ol>
    </div>
  );
}

function Answers({
  item,
  items,
}: {
  readonly item: SurveyItem;
  readonly items: readonly SurveyItem[];
}) {
  const { t, language } = useTranslation();
  const read = (text: Record<string, string>) => inLocale(text, language);
  const asked = items.find(({ key }) => key === item.showIf?.item);
  const option = asked?.options?.find(({ key }) => key === item.showIf?.is);
  const options =
    item.type === 'matrix'
      ? (item.columns ?? []).map(({ text }) => read(text))
      : (item.labels ?? (item.options ?? []).map(({ text }) => text)).map(read);
  return (
    <>
      <p className="soft small">
        {t(`needs.type.${item.type}`, {
          limit: item.atMost ?? item.options?.length ?? 0,
          from: item.from ?? 0,
          to: item.to ?? 0,
          letters: item.lettersAtMost ?? 0,
        })}
      </p>
      {asked === undefined || option === undefined ? null : (
        <p className="soft small">
          {t('needs.survey.only-if', {
            number: items.indexOf(asked) + 1,
            answer: read(option.text),
          })}
        </p>
      )}
      {item.optionsFrom === 'departments' ? <p>{t('needs.survey.departments')}</p> : null}
      {item.rows === undefined ? null : (
        <p>{item.rows.map(({ text }) => read(text)).join(' · ')}</p>
      )}
      {options.length === 0 ? null : <p>{options.join(' · ')}</p>}
    </>
  );
}

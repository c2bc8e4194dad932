import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Survey } from './api-types.js';
import { Loaded } from './loaded.js';
import { QuestionPreview } from './question-preview.js';
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
          <>
            <LinkButton to={`/needs/new?survey=${survey.slug}`}>
              {t('needs.surveys.open')}
            </LinkButton>
            <LinkButton to={`/needs/builder?from=${survey.slug}`}>
              {t('needs.survey.write-further')}
            </LinkButton>
          </>
        }
      />
      <ol className="plain-list stack needs__column">
        {survey.items.map((item, at) => (
          <Card as="li" key={item.key} className="stack stack--tight">
            <h2 className="needs__question">{`${at + 1}. ${inLocale(item.text, language)}`}</h2>
            <QuestionPreview item={item} items={survey.items} withText={false} />
          </Card>
        ))}
      </ol>
    </div>
  );
}

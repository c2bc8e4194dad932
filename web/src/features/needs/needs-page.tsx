import ClipboardList from 'lucide-react/icons/clipboard-list';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table } from '../../ui/table.js';
import type { SurveyRow, WaveRow } from './api-types.js';
import { Loaded } from './loaded.js';
import { surveysQuery, wavesQuery } from './queries.js';
import { waveStatuses } from './wave-statuses.js';
import './needs.css';

/** What has been asked and what can be asked. */
export function NeedsPage() {
  const { t } = useTranslation();
  const http = useHttp();
  const waves = useQuery(wavesQuery(http));
  const surveys = useQuery(surveysQuery(http));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('needs.page.heading')}
        lead={t('needs.page.lead')}
        actions={<LinkButton to="/needs/builder">{t('needs.page.write')}</LinkButton>}
      />
      <section className="stack" aria-labelledby="needs-waves">
        <h2 id="needs-waves">{t('needs.waves.heading')}</h2>
        <Loaded query={waves} parts={['row', 'row']}>
          {({ items }) => <WaveTable waves={items} />}
        </Loaded>
      </section>
      <section className="stack" aria-labelledby="needs-surveys">
        <h2 id="needs-surveys">{t('needs.surveys.heading')}</h2>
        <Loaded query={surveys}>
          {({ items }) => (
            <ul className="cards">
              {items.map((survey) => (
                <SurveyCard key={survey.slug} survey={survey} />
              ))}
            </ul>
          )}
        </Loaded>
      </section>
    </div>
  );
}

function WaveTable({ waves }: { readonly waves: readonly WaveRow[] }) {
  const { t, language } = useTranslation();
  if (waves.length === 0) {
    return (
      <EmptyState icon={ClipboardList} heading={t('needs.waves.none')}>
        {t('needs.waves.none-text')}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t('needs.waves.heading')}
      captionHidden
      rows={waves}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('needs.waves.title'),
          rowHeader: true,
          cell: ({ id, title }) => <Link to={`/needs/${id}`}>{inLocale(title, language)}</Link>,
        },
        {
          key: 'standing',
          header: t('needs.waves.standing'),
          cell: ({ standing }) => (
            <StatusPill status={waveStatuses[standing]}>
              {t(`needs.standing.${standing}`)}
            </StatusPill>
          ),
        },
        {
          key: 'days',
          header: t('needs.waves.days'),
          cell: ({ opensOn, closesOn }) =>
            t('needs.waves.from-to', {
              from: formatDate(opensOn, language),
              to: formatDate(closesOn, language),
            }),
        },
        {
          key: 'kind',
          header: t('needs.waves.whose'),
          cell: ({ synthetic }) => t(synthetic ? 'needs.waves.synthetic' : 'needs.waves.real'),
        },
      ]}
    />
  );
}

function SurveyCard({ survey }: { readonly survey: SurveyRow }) {
  const { t, language } = useTranslation();
  return (
    <Card as="li" className="stack">
      <p className="soft small">{t(`needs.kind.${survey.kind}`)}</p>
      <h3>{inLocale(survey.title, language)}</h3>
      <p className="soft">
        {t('needs.surveys.facts', { questions: survey.questions, minutes: survey.minutes })}
      </p>
      <p className="row">
        <LinkButton to={`/needs/new?survey=${survey.slug}`}>{t('needs.surveys.open')}</LinkButton>
        <Link to={`/needs/surveys/${survey.slug}`}>{t('needs.surveys.look')}</Link>
      </p>
    </Card>
  );
}

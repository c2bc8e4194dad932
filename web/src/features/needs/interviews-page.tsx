import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Interview } from './api-types.js';
import { InterviewForm } from './interview-form.js';
import { Loaded } from './loaded.js';
import { interviewsQuery, proposalQuery } from './queries.js';
import { themesOf } from './themes.js';
import { useWave } from './wave-layout.js';

const questions = ['next', 'hurt', 'well', 'first', 'release', 'project'] as const;

/** Interviews: what to ask, and notes that coordinators alone read. */
export function InterviewsPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const http = useHttp();
  const interviews = useQuery(interviewsQuery(http, wave.id));
  const { data: proposal } = useQuery(proposalQuery(http, wave.id));
  const themes = themesOf(proposal, language);
  return (
    <>
      <PageHeading
        title={t('needs.interviews.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.interviews.lead')}
      />
      <section className="stack needs__column" aria-labelledby="i-guide">
        <h2 id="i-guide">{t('needs.interviews.guide')}</h2>
        <ol>
          {questions.map((question) => (
            <li key={question}>{t(`needs.interviews.ask.${question}`)}</li>
          ))}
        </ol>
        <p>{t('needs.interviews.consent-text')}</p>
      </section>
      <Loaded query={interviews}>
        {({ items }) => (
          <section className="stack" aria-labelledby="i-held">
            <h2 id="i-held">{t('needs.interviews.held', { count: items.length })}</h2>
            {items.length === 0 ? <p className="soft">{t('needs.interviews.none')}</p> : null}
            <ul className="plain-list stack needs__column">
              {items.map((interview) => (
                <OneInterview
                  key={interview.id}
                  interview={interview}
                  nameOf={(theme) => themes.find(({ key }) => key === theme)?.text ?? theme}
                />
              ))}
            </ul>
          </section>
        )}
      </Loaded>
      <InterviewForm themes={themes} />
    </>
  );
}

function OneInterview({
  interview: { heldOn, withWhom, notes },
  nameOf,
}: {
  readonly interview: Interview;
  readonly nameOf: (theme: string) => string;
}) {
  const { t, language } = useTranslation();
  return (
    <Card as="li" className="stack">
      <h3>{withWhom}</h3>
      <p className="soft small">
        {t('needs.interviews.on', { day: formatDate(heldOn, language) })}
      </p>
      <dl className="needs__notes">
        {notes.map(({ theme, text }, at) => (
          <div key={at}>
            <dt>{nameOf(theme)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Made, Proposal } from './api-types.js';
import { evidenceWords } from './evidence.js';
import { LineCard } from './line-card.js';
import { Loaded } from './loaded.js';
import { ProposalForm } from './proposal-form.js';
import { proposalQuery, usePropose } from './queries.js';
import { useWave } from './wave-layout.js';

/** From what was found to what to teach: proposed with reasons, decided by a person line by line. */
export function ProposalPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(proposalQuery(useHttp(), wave.id));
  const propose = usePropose(wave.id);
  return (
    <>
      <PageHeading
        title={t('needs.proposal.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.proposal.lead')}
      />
      <Loaded query={query}>
        {(proposal) => (
          <>
            <ProposalForm
              proposal={proposal}
              busy={propose.isPending}
              onPropose={(wish) => propose.mutate(wish)}
            />
            {propose.error === null ? null : (
              <Notice tone="error" live="alert">
                {problemMessage(t, propose.error)}
              </Notice>
            )}
            {proposal.made === null ? null : (
              <Proposed proposal={proposal} made={proposal.made} key={proposal.made.id} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

interface ProposedProps {
  readonly proposal: Proposal;
  readonly made: Made;
}

function Proposed({ proposal, made }: ProposedProps) {
  const { t, language } = useTranslation();
  const words = evidenceWords(t, proposal, language);
  const { modules, cohorts } = made.proposal;
  return (
    <>
      <section className="stack" aria-labelledby="p-modules">
        <h2 id="p-modules">{t('needs.proposal.modules')}</h2>
        <ol className="needs__modules">
          {modules.map(({ code, evidence }) => {
            const title = proposal.modules.find((each) => each.code === code)?.title ?? {};
            return (
              <li key={code}>
                <strong>{`${code} ${inLocale(title, language)}`}</strong>
                <ul>
                  {evidence.map((each, at) => (
                    <li key={at}>{words(each)}</li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ol>
      </section>
      <section className="stack" aria-labelledby="p-cohorts">
        <h2 id="p-cohorts">{t('needs.proposal.cohorts', { count: cohorts.length })}</h2>
        {cohorts.length === 0 ? <p>{t('needs.proposal.none')}</p> : null}
        <ul className="plain-list stack">
          {cohorts.map((line, at) => (
            <LineCard
              key={line.key}
              line={line}
              number={at + 1}
              programme={proposal.programme}
              proposalId={made.id}
              decision={made.decisions.find((each) => each.line === line.key)}
              words={words}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

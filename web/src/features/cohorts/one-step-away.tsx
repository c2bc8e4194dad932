import { useCohort } from '../../lib/cohort.js';
import { inLocale, useReading } from '../../lib/me.js';
import { nextStepSentence } from '../../lib/outcomes/wording.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import type { CohortOverview, Named, OverviewPerson } from './api-types.js';

/** Who would have a certificate with one more thing, and which thing. */
export function OneStepAwayList({ overview }: { readonly overview: CohortOverview }) {
  const { t } = useTranslation();
  const near = overview.people.filter(({ oneStepAway }) => oneStepAway !== null);
  return (
    <section className="stack" aria-labelledby="one-step-away">
      <h2 id="one-step-away">{t('cohorts.near.heading')}</h2>
      {near.length === 0 ? (
        <p>{t('cohorts.near.nobody')}</p>
      ) : (
        <ul className="cards">
          {near.map((person) => (
            <NearPerson key={person.enrolmentId} person={person} overview={overview} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface NearPersonProps {
  readonly person: OverviewPerson;
  readonly overview: CohortOverview;
}

function NearPerson({ person, overview }: NearPersonProps) {
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const { oneStepAway: step } = person;
  if (step === null) return null;
  const titleOf = (all: readonly Named[], key: string) => {
    const found = all.find((one) => one.key === key);
    return found === undefined ? key : inLocale(found.title, language);
  };
  return (
    <Card as="li">
      <h3>{person.name}</h3>
      <p>
        {t('cohorts.near.missing', {
          tier: titleOf(overview.tiers, step.tier),
          criterion: titleOf(overview.criteria, step.criterion),
        })}
      </p>
      {step.nextStep === null ? null : <p>{nextStepSentence(step.nextStep, t, { reading })}</p>}
    </Card>
  );
}

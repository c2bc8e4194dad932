import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { ProgrammeView } from './api-types.js';

/** What stands at the end of the programme: the final test and the assignment. */
export function ClosingCards({ programme }: { readonly programme: ProgrammeView }) {
  const { finalTest, assignment } = programme;
  if (finalTest === null && assignment === null) return null;
  return (
    <div className="cards">
      <FinalTestCard programme={programme} />
      <AssignmentCard programme={programme} />
    </div>
  );
}

function FinalTestCard({ programme }: { readonly programme: ProgrammeView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { finalTest: test } = programme;
  if (test === null) return null;
  const passed = test.best?.passed === true;
  const { attemptsUsed: used, attemptsAllowed: allowed } = test;
  return (
    <Card as="section" labelledBy="final-test">
      <h2 className="closing__heading" id="final-test">
        <Link to={addresses.quiz(programme.slug, test.slug)}>{inLocale(test.title, language)}</Link>
      </h2>
      {test.state === 'outline' ? <p>{t('programme.test.outline')}</p> : null}
      {test.best === null ? null : (
        <p className="row">
          <StatusPill status={passed ? 'done' : 'open'}>
            {t(passed ? 'programme.test.passed' : 'programme.test.not-yet')}
          </StatusPill>
          {t('programme.test.best', { ...test.best })}
        </p>
      )}
      {allowed === null || test.state === 'outline' ? null : (
        <p>{t('programme.test.attempts', { used, allowed })}</p>
      )}
    </Card>
  );
}

function AssignmentCard({ programme }: { readonly programme: ProgrammeView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { assignment } = programme;
  if (assignment === null) return null;
  return (
    <Card as="section" labelledBy="assignment">
      <h2 className="closing__heading" id="assignment">
        <Link to={addresses.assignment()}>{inLocale(assignment.title, language)}</Link>
      </h2>
      <p>{t(`programme.assignment.${assignment.state}`)}</p>
    </Card>
  );
}

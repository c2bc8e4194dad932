import { useQuery } from '@tanstack/react-query';
import { ProgrammeColonnade } from '../../features/programme/programme-colonnade.js';
import { programmeQuery } from '../../features/programme/queries.js';
import { TodayPage } from '../../features/today/today-page.js';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { useMe } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { LazyPage, lazyPage } from '../area.js';

/** Loaded for residents alone: whoever works for the city is taught in cohorts. */
const selfStudy = lazyPage(() => import('./pages/self-study.js'), 'card');

export function TodayRoute() {
  const { resident } = useMe();
  const { data } = useQuery(programmeQuery(useHttp(), useCohortChoice()));
  return (
    <TodayPage
      colonnade={data === undefined ? null : <ProgrammeColonnade programme={data} />}
      selfStudy={resident ? <LazyPage load={selfStudy} /> : null}
    />
  );
}

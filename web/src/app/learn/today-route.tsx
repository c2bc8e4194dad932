import { useQuery } from '@tanstack/react-query';
import { ProgrammeColonnade } from '../../features/programme/programme-colonnade.js';
import { programmeQuery } from '../../features/programme/queries.js';
import { TodayPage } from '../../features/today/today-page.js';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { useHttp } from '../../lib/services.js';

export function TodayRoute() {
  const { data } = useQuery(programmeQuery(useHttp(), useCohortChoice()));
  return (
    <TodayPage colonnade={data === undefined ? null : <ProgrammeColonnade programme={data} />} />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { adoptionQuery } from './queries.js';

/** Tells coordinators that the programme asks for something else now. Nothing happens to the cohort by itself. */
export function CriteriaNotice() {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const { data } = useQuery(adoptionQuery(useHttp(), slug));
  if (data === undefined || data.later === null) return null;
  return (
    <Notice
      tone="waiting"
      action={<LinkButton to={`/teach/${slug}/criteria`}>{t('cohorts.criteria.see')}</LinkButton>}
    >
      <p>{t('cohorts.criteria.changed')}</p>
    </Notice>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { selfStudyAddresses } from './addresses.js';
import { isEmpty } from './model.js';
import { selfStudyQuery } from './queries.js';
import { TakeAlong } from './take-along.js';
import { useDevice } from './use-device.js';
import './self-study.css';

/** On *Me*: the way there, and once more the question whether what this device keeps comes along. */
export function SelfStudyOfMine() {
  const { t } = useTranslation();
  const { keeping } = useDevice();
  const { data } = useQuery({
    ...selfStudyQuery(useHttp()),
    enabled: !isEmpty(keeping.place),
  });
  return (
    <section className="stack" aria-labelledby="self-study-of-mine">
      <h2 id="self-study-of-mine">{t('self-study.heading')}</h2>
      <p>
        {t('self-study.lead')}{' '}
        <Link to={selfStudyAddresses.home()}>{t('self-study.card.all')}</Link>
      </p>
      {data === undefined ? null : <TakeAlong view={data} />}
    </section>
  );
}

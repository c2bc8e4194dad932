import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Place } from './api-types.js';
import { PlacesList } from './places-list.js';
import { useTakeBack } from './queries.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import './places.css';

/** Who takes part in a cohort and who has left it; places end and are given back here. */
export function PlacesPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const [ending, setEnding] = useState<Place | null>(null);
  const [ended, setEnded] = useState<Place | null>(null);
  const takeBack = useTakeBack(cohort.slug);
  const giveBack = (place: Place) => {
    setEnded(null);
    takeBack.mutate(place.enrolmentId);
  };
  return (
    <div className="stack stack--wide places">
      <PageHeading
        title={t('places.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('places.lead')}
      />
      <TextField
        type="search"
        label={t('places.search')}
        maxLength={100}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {ended === null ? null : (
        <Notice
          tone="done"
          live="status"
          action={<Button onClick={() => giveBack(ended)}>{t('places.undo')}</Button>}
        >
          {t('places.ended', { name: ended.name })}
        </Notice>
      )}
      {takeBack.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, takeBack.error)}
        </Notice>
      )}
      <PlacesList
        state="active"
        name={name}
        deed={(place) => (
          <Button kind="quiet" onClick={() => setEnding(place)}>
            {t('places.withdraw', { name: place.name })}
          </Button>
        )}
      />
      <PlacesList
        state="withdrawn"
        name={name}
        deed={(place) => (
          <Button kind="quiet" busy={takeBack.isPending} onClick={() => giveBack(place)}>
            {t('places.take-back', { name: place.name })}
          </Button>
        )}
      />
      <p>
        <Link to={`/teach/${cohort.slug}/people`}>{t('places.enrol')}</Link>
      </p>
      <WithdrawDialog
        key={ending?.enrolmentId ?? 'nobody'}
        place={ending}
        onClose={() => setEnding(null)}
        onEnded={(place) => {
          setEnding(null);
          setEnded(place);
        }}
      />
    </div>
  );
}

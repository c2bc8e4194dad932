import Printer from 'lucide-react/icons/printer';
import { Link } from 'react-router';
import { formatDate, formatDayWithWeekday, formatTimeRange } from '../../lib/dates.js';
import { inLocale, useMe } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { PageHeading } from '../../ui/page-heading.js';
import '../../ui/sheet.css';
import type { Workshop } from './api-types.js';
import { InBoth } from './in-both.js';
import { WithWorkshop } from './with-workshop.js';
import './workshops.css';

/** A page for the door: a large pattern, a short address, and what happens to names, in both languages. */
export function DoorSheetPage() {
  const { t } = useTranslation();
  return (
    <WithWorkshop>
      {(workshop) => (
        <article className="stack">
          <SheetHead workshop={workshop} title={t('workshops.sheet.heading')} />
          <DoorSheet workshop={workshop} />
        </article>
      )}
    </WithWorkshop>
  );
}

export function SheetHead({
  workshop,
  title,
}: {
  readonly workshop: Workshop;
  readonly title: string;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack stack--tight no-print">
      <p>
        <Link to={`/teach/workshops/${workshop.id}`}>{t('workshops.sheet.back')}</Link>
      </p>
      <PageHeading
        title={title}
        eyebrow={workshop.title}
        actions={
          <Button kind="primary" onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('workshops.sheet.print')}
          </Button>
        }
      />
    </div>
  );
}

function DoorSheet({ workshop }: { readonly workshop: Workshop }) {
  const { id, title, locale, address, names, deleteOn } = workshop;
  const city = inLocale(useMe().city.name, locale);
  return (
    <div className="sheet door-sheet" role="group" aria-labelledby="sheet-title">
      <p className="soft" lang={locale}>
        {city}
      </p>
      <h2 id="sheet-title" lang={locale}>
        {title}
      </h2>
      <When workshop={workshop} />
      <InBoth first={locale}>
        {(t, lang) => (
          <p className="door-sheet__call" lang={lang}>
            {t(names ? 'workshops.sheet.call' : 'workshops.sheet.call-young')}
          </p>
        )}
      </InBoth>
      <img
        className="door-sheet__pattern"
        src={`/api/v1/workshops/${id}/qr.svg`}
        alt=""
        width={360}
        height={360}
      />
      <p className="door-sheet__address">{address.replace(/^https?:\/\//, '')}</p>
      <div className="door-sheet__promises">
        <InBoth first={locale}>
          {(t, lang) => (
            <p lang={lang}>
              {names
                ? t('workshops.sheet.promise', { date: formatDate(deleteOn, lang) })
                : t('workshops.sheet.promise-young')}
            </p>
          )}
        </InBoth>
      </div>
    </div>
  );
}

export function When({ workshop }: { readonly workshop: Workshop }) {
  const { locale, startsAt, endsAt, zone, place } = workshop;
  const reading = { locale, zone };
  const day = formatDayWithWeekday(startsAt, reading);
  return (
    <p lang={locale}>
      {day}, {formatTimeRange(startsAt, endsAt, reading)} · {place}
    </p>
  );
}

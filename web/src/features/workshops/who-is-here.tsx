import { useState } from 'react';
import { formatDayWithWeekday, formatTime } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { Workshop } from './api-types.js';
import { ConfirmedEntry, StruckEntry, WaitingEntry } from './entries.js';
import type { LeadProps } from './lead.js';
import { everybody, partsOf, stillTicked, type ListParts } from './model.js';

/**
 * The list as it fills. Nobody is ticked by the machine: a person ticks whom they see in the room, all at once or one by one, and who
 * comes in a moment later is not among them.
 */
export function WhoIsHere(lead: LeadProps) {
  const { t } = useTranslation();
  const { waiting, confirmed, entries } = lead.workshop;
  const parts = partsOf(entries);
  return (
    <section className="stack" aria-labelledby="here">
      <h2 id="here">{t('workshops.here.heading')}</h2>
      <p role="status">
        {t('workshops.here.waiting', { count: waiting })}{' '}
        {t('workshops.here.confirmed', { count: confirmed })}
      </p>
      {entries.length === 0 ? <p className="soft">{t('workshops.here.nobody')}</p> : null}
      {parts.waiting.length === 0 ? null : <Waiting lead={lead} parts={parts} />}
      {parts.confirmed.length === 0 ? null : <Confirmed lead={lead} parts={parts} />}
      {parts.struck.length === 0 ? null : <Struck lead={lead} parts={parts} />}
    </section>
  );
}

interface PartProps {
  readonly lead: LeadProps;
  readonly parts: ListParts;
}

function Waiting({ lead, parts }: PartProps) {
  const { t } = useTranslation();
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const { workshop, busy, act } = lead;
  const ticked = stillTicked(parts, ticks);
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticks);
    if (on) next.add(id);
    else next.delete(id);
    setTicks(next);
  };
  return (
    <div className="stack stack--tight">
      <div className="row row--apart">
        <h3>{t('workshops.here.to-confirm')}</h3>
        <Button onClick={() => setTicks(new Set(everybody(parts)))}>
          {t('workshops.here.tick-all')}
        </Button>
      </div>
      <ul className="plain-list workshop-list">
        {parts.waiting.map((entry) => (
          <WaitingEntry
            key={entry.id}
            lead={lead}
            entry={entry}
            ticked={ticks.has(entry.id)}
            onTick={(on) => tick(entry.id, on)}
          />
        ))}
      </ul>
      {workshop.begun ? (
        <div>
          <Button
            kind="primary"
            busy={busy || ticked.length === 0}
            onClick={() => act({ do: 'confirm', entries: ticked }, () => setTicks(new Set()))}
          >
            {ticked.length === 0
              ? t('workshops.here.confirm-none')
              : t('workshops.here.confirm', { count: ticked.length })}
          </Button>
        </div>
      ) : (
        <NotBegun workshop={workshop} />
      )}
    </div>
  );
}

function NotBegun({ workshop: { startsAt, zone } }: { readonly workshop: Workshop }) {
  const { t, language } = useTranslation();
  const reading = { locale: language, zone };
  const day = formatDayWithWeekday(startsAt, reading);
  return (
    <Notice tone="waiting">
      {t('workshops.here.not-begun', { day, time: formatTime(startsAt, reading) })}
    </Notice>
  );
}

function Confirmed({ lead, parts }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="stack stack--tight">
      <h3>{t('workshops.here.were-here')}</h3>
      <ul className="plain-list workshop-list">
        {parts.confirmed.map((entry) => (
          <ConfirmedEntry key={entry.id} lead={lead} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function Struck({ lead, parts }: PartProps) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('workshops.here.struck', { count: parts.struck.length })}</summary>
      <ul className="plain-list workshop-list">
        {parts.struck.map((entry) => (
          <StruckEntry key={entry.id} lead={lead} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

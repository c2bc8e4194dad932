import { formatDate } from '../../lib/dates.js';
import { isVote, optionsIn, stationAt } from '../../lib/group/model.js';
import type { GroupActivity, GroupForPhones } from '../../lib/group/types.js';
import { readText } from '../../lib/locale-text.js';
import { GroupNotes } from '../../ui/group/group-notes.js';
import { GroupResult } from '../../ui/group/group-result.js';
import type { GroupWords } from '../../ui/group/words.js';
import { Notice } from '../../ui/notice.js';
import { Over } from './group-phone.js';
import { RoundClock } from './stations.js';

export interface GroupWallProps {
  readonly words: GroupWords;
  readonly view: GroupForPhones;
  /** As it is read aloud: `K7M-QXT`. */
  readonly shownCode: string;
  /** What the square pattern leads to. */
  readonly address: string;
  readonly line: 'well' | 'lost' | 'gone';
}

/** The same for everybody in the room: large, with nothing to press. */
export function GroupWall({ words, view, shownCode, address, line }: GroupWallProps) {
  const { t } = words;
  if (line === 'gone') return <Notice live="status">{t('group.gone')}</Notice>;
  return (
    <div className="stack stack--wide group-wall">
      {line === 'lost' ? <Notice tone="waiting">{t('group.lost')}</Notice> : null}
      {view.state === 'open' ? (
        <>
          <WallNow words={words} view={view} />
          <WayIn words={words} view={view} shownCode={shownCode} address={address} />
        </>
      ) : (
        <Over words={words} view={view} />
      )}
    </div>
  );
}

type Showing = { readonly words: GroupWords; readonly view: GroupForPhones };

function WayIn({ words: { t, locale }, view, shownCode, address }: Omit<GroupWallProps, 'line'>) {
  const by = formatDate(view.answerBy, locale);
  return (
    <section className="group-way-in" aria-labelledby="way-in">
      <img
        className="group-way-in__pattern"
        src={`/api/v1/group-codes/${view.code}/qr.svg`}
        alt={t('group.wall.pattern', { address })}
        width="240"
        height="240"
      />
      <div className="stack stack--tight">
        <h2 id="way-in">{t('group.wall.join')}</h2>
        <p className="group-way-in__code">{shownCode}</p>
        <p>{address.replace(/^https?:\/\//, '')}</p>
        <p className="soft">
          {t('group.wall.phones', { count: view.phones })}
          {view.joining ? null : ` · ${t('group.wall.door-closed')}`}
        </p>
        <p className="soft">
          {view.answerer === null
            ? t('group.promise.answer', { date: by })
            : t('group.promise.answer-by', { date: by, who: view.answerer })}
        </p>
      </div>
    </section>
  );
}

function WallNow({ words, view }: Showing) {
  const { t, locale } = words;
  const { now } = view;
  if (now === null) return <p className="lead">{t('group.wall.wait')}</p>;
  const question = readText(now.question, locale, [view.locale, 'en']);
  return (
    <section className="stack" aria-labelledby="now">
      <h2 id="now" className="group-wall__question" lang={question.locale}>
        {question.text}
      </h2>
      <WallActivity words={words} view={view} activity={now} />
    </section>
  );
}

function WallActivity({ words, view, activity }: Showing & { readonly activity: GroupActivity }) {
  const { t, locale } = words;
  if (activity.kind === 'board')
    return <GroupNotes notes={activity.notes} words={words} lang={view.locale} />;
  if (activity.kind === 'stations') return <WallStations words={words} activity={activity} />;
  if (activity.state === 'closed')
    return (
      <div className="stack">
        <GroupResult activity={activity} words={words} />
        {activity.notes.length === 0 ? null : (
          <GroupNotes notes={activity.notes} words={words} lang={view.locale} />
        )}
      </div>
    );
  return (
    <div className="stack">
      <ul className="plain-list group-wall__options">
        {optionsIn(activity, locale, t).map(({ key, text, locale: lang }) => (
          <li key={key} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
      {isVote(activity) ? (
        <p className="group-wall__count">
          {t('group.wall.votes', { count: activity.votes, phones: view.phones })}
        </p>
      ) : null}
    </div>
  );
}

/** Who began where stands now where. */
function WallStations({
  words,
  activity,
}: {
  readonly words: GroupWords;
  readonly activity: GroupActivity;
}) {
  const { t, locale } = words;
  const { stations, round } = activity;
  return (
    <div className="stack">
      <ul className="plain-list group-wall__stations">
        {stations.map((station, begun) => {
          const here = stations[stationAt(stations.length, begun, round)];
          const title = readText(here?.title ?? {}, locale);
          const from = readText(station.title, locale);
          return (
            <li key={station.key}>
              <span className="soft" lang={from.locale}>
                {t('group.stations.who', { station: from.text })}
              </span>{' '}
              <strong lang={title.locale}>{title.text}</strong>
            </li>
          );
        })}
      </ul>
      <RoundClock words={words} activity={activity} />
    </div>
  );
}

import { formatDate } from '../../lib/dates.js';
import { isVote } from '../../lib/group/model.js';
import type { GroupPhone, PhoneSnapshot } from '../../lib/group/phone.js';
import type { GroupActivity, GroupForPhones } from '../../lib/group/types.js';
import { readText } from '../../lib/locale-text.js';
import { Button } from '../../ui/button.js';
import { GroupNotes } from '../../ui/group/group-notes.js';
import { GroupResult } from '../../ui/group/group-result.js';
import type { GroupWords } from '../../ui/group/words.js';
import { Notice } from '../../ui/notice.js';
import { Board } from './board.js';
import { Stations } from './stations.js';
import { VoteBox } from './vote-box.js';

export interface GroupPhoneProps {
  readonly words: GroupWords;
  readonly snapshot: PhoneSnapshot;
  readonly phone: GroupPhone;
}

/** What a phone in a group shows: what is on now, and afterwards what has become of it. */
export function GroupPhoneScreen({ words, snapshot, phone }: GroupPhoneProps) {
  const { t } = words;
  const { view, line } = snapshot;
  if (line === 'gone') return <Notice live="status">{t('group.gone')}</Notice>;
  return (
    <div className="stack stack--wide">
      {line === 'lost' ? (
        <Notice tone="waiting" live="status">
          {t('group.lost')}
        </Notice>
      ) : null}
      {view.state === 'open' ? (
        <Running words={words} snapshot={snapshot} phone={phone} />
      ) : (
        <Over words={words} view={view} />
      )}
      <Promise words={words} view={view} />
    </div>
  );
}

function Running({ words, snapshot, phone }: GroupPhoneProps) {
  const { t } = words;
  const { seat, view } = snapshot;
  if (seat === null || (seat.sent !== 'sent' && seat.sent !== 'waiting')) {
    const refused = seat === null ? null : seat.sent;
    return (
      <div className="stack">
        {refused !== null && typeof refused === 'object' ? (
          <Notice tone="error" live="alert">
            {t([`group.refused.${refused.refused}`, 'group.refused.other'])}
          </Notice>
        ) : null}
        <p>{t('group.join.promise')}</p>
        <p>
          <Button kind="primary" onClick={phone.join}>
            {t('group.join.deed')}
          </Button>
        </p>
      </div>
    );
  }
  if (seat.sent === 'waiting') return <p role="status">{t('group.join.waiting')}</p>;
  if (view.now === null) return <p role="status">{t('group.wait')}</p>;
  return <Now words={words} snapshot={snapshot} phone={phone} activity={view.now} />;
}

interface NowProps extends GroupPhoneProps {
  readonly activity: GroupActivity;
}

/** What is open, or what has just been closed: the heading takes no focus, so that nobody is torn away while typing. */
function Now({ words, snapshot, phone, activity }: NowProps) {
  const { t, locale } = words;
  const question = readText(activity.question, locale, [snapshot.view.locale, 'en']);
  return (
    <section className="stack" aria-labelledby="now">
      <h2 id="now" lang={question.locale}>
        {question.text}
      </h2>
      <p className="soft" role="status">
        {t(`group.now.${activity.kind}.${activity.state === 'open' ? 'open' : 'closed'}`)}
      </p>
      <Doing
        key={activity.id}
        words={words}
        snapshot={snapshot}
        phone={phone}
        activity={activity}
      />
    </section>
  );
}

function Doing(props: NowProps) {
  const { words, snapshot, phone, activity } = props;
  const lang = snapshot.view.locale;
  switch (activity.kind) {
    case 'stations':
      return <Stations {...props} />;
    case 'board':
      return <Board {...props} />;
    default:
      return activity.state === 'open' ? (
        <VoteBox words={words} snapshot={snapshot} phone={phone} activity={activity} />
      ) : (
        <div className="stack">
          <Unsent {...props} />
          <GroupResult activity={activity} words={words} />
          {activity.notes.length === 0 ? null : (
            <GroupNotes notes={activity.notes} words={words} lang={lang} />
          )}
        </div>
      );
  }
}

/** A vote that came too late is not left in doubt. */
function Unsent({ words: { t }, snapshot, activity }: NowProps) {
  const sent = snapshot.votes[activity.id]?.sent;
  if (typeof sent !== 'object') return null;
  return (
    <Notice tone="error" live="alert">
      {t([`group.refused.${sent.refused}`, 'group.refused.other'])}
    </Notice>
  );
}

interface ViewProps {
  readonly words: GroupWords;
  readonly view: GroupForPhones;
}

/** After the end: what the city answered, what was recommended, how the votes ended. */
export function Over({ words, view }: ViewProps) {
  const { t, locale } = words;
  const boards = view.done.filter(({ kind }) => kind === 'board');
  const votes = view.done.filter((activity) => isVote(activity));
  return (
    <div className="stack stack--wide">
      {view.answer === null ? (
        <Notice>{t('group.over.closed', { date: formatDate(view.answerBy, locale) })}</Notice>
      ) : (
        <section className="stack" aria-labelledby="answer">
          <h2 id="answer">{t('group.answer.heading')}</h2>
          <p className="soft">
            {t('group.answer.on', { date: formatDate(view.answeredOn ?? view.answerBy, locale) })}
          </p>
          {view.answer.split(/\n+/).map((paragraph) => (
            <p key={paragraph} className="prose" lang={view.locale}>
              {paragraph}
            </p>
          ))}
        </section>
      )}
      {boards.map((activity) => (
        <DoneActivity key={activity.id} words={words} view={view} activity={activity} />
      ))}
      {votes.map((activity) => (
        <DoneActivity key={activity.id} words={words} view={view} activity={activity} />
      ))}
    </div>
  );
}

/** Two questions may be the same, so these are no landmarks with names. */
function DoneActivity({ words, view, activity }: ViewProps & { readonly activity: GroupActivity }) {
  const question = readText(activity.question, words.locale, [view.locale, 'en']);
  return (
    <div className="stack">
      <h2 lang={question.locale}>{question.text}</h2>
      {isVote(activity) ? <GroupResult activity={activity} words={words} /> : null}
      {isVote(activity) && activity.notes.length === 0 ? null : (
        <GroupNotes notes={activity.notes} words={words} lang={view.locale} />
      )}
    </div>
  );
}

/** What the group was promised: who answers, by when, and when everything is deleted. */
function Promise({ words: { t, locale }, view }: ViewProps) {
  const by = formatDate(view.answerBy, locale);
  return (
    <section className="stack stack--tight group-promise" aria-labelledby="promise">
      <h2 id="promise">{t('group.promise.heading')}</h2>
      <ul>
        {view.state === 'answered' ? null : (
          <li>
            {view.answerer === null
              ? t('group.promise.answer', { date: by })
              : t('group.promise.answer-by', { date: by, who: view.answerer })}
          </li>
        )}
        <li>{t('group.promise.code', { code: view.code })}</li>
        <li>{t('group.promise.no-names')}</li>
        <li>{t('group.promise.deleted', { date: formatDate(view.deleteOn, locale) })}</li>
      </ul>
    </section>
  );
}

import { isVote, minutesLeft, optionsIn, roundEnds, stationAt } from '../../lib/group/model.js';
import type { GroupActivity, GroupNote } from '../../lib/group/types.js';
import { readText } from '../../lib/locale-text.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { GroupNotes } from '../../ui/group/group-notes.js';
import type { LeadProps } from './lead.js';

type PanelProps = LeadProps & { readonly activity: GroupActivity };

/** What the phones see now, with what can be done about it. */
export function NowPanel(lead: LeadProps) {
  const { t } = useTranslation();
  const open = lead.group.activities.find(({ state }) => state === 'open');
  const written = lead.group.activities.filter(
    ({ state, notes }) => state === 'closed' && notes.length > 0,
  );
  return (
    <section className="stack group-lead__now" aria-labelledby="now">
      <h2 id="now">{t('groups.now.heading')}</h2>
      {open === undefined ? (
        <p className="soft">{t('groups.now.nothing')}</p>
      ) : (
        <OpenActivity {...lead} activity={open} />
      )}
      {written.map((activity) => (
        <details key={activity.id}>
          <summary>
            <Question activity={activity} />
          </summary>
          <Notes {...lead} activity={activity} />
        </details>
      ))}
    </section>
  );
}

export function Question({ activity }: { readonly activity: GroupActivity }) {
  const { language } = useTranslation();
  const { text, locale } = readText(activity.question, language);
  return <span lang={locale}>{text}</span>;
}

function OpenActivity(props: PanelProps) {
  const { activity, group, busy, act } = props;
  const { t } = useTranslation();
  const move = (what: 'close' | 'next-round') =>
    act({ do: 'move', activityId: activity.id, move: what });
  return (
    <div className="stack">
      <h3>
        <Question activity={activity} />
      </h3>
      {isVote(activity) ? (
        <>
          <Choices activity={activity} />
          <p role="status">
            {t('groups.now.votes', { count: activity.votes, phones: group.phones })}
          </p>
        </>
      ) : null}
      {activity.kind === 'stations' ? <WhoWhere activity={activity} /> : null}
      {activity.kind === 'board' || activity.notes.length > 0 ? <Notes {...props} /> : null}
      <div className="row">
        {activity.kind === 'stations' ? (
          <Button kind="primary" busy={busy} onClick={() => move('next-round')}>
            {t('groups.now.next-round')}
          </Button>
        ) : null}
        <Button
          kind={activity.kind === 'stations' ? 'secondary' : 'primary'}
          busy={busy}
          onClick={() => move('close')}
        >
          {t(isVote(activity) ? 'groups.now.close-vote' : 'groups.now.close')}
        </Button>
      </div>
    </div>
  );
}

function Choices({ activity }: { readonly activity: GroupActivity }) {
  const { t, language } = useTranslation();
  return (
    <ul className="soft">
      {optionsIn(activity, language, t).map(({ key, text, locale }) => (
        <li key={key} lang={locale}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function WhoWhere({ activity }: { readonly activity: GroupActivity }) {
  const { t, language } = useTranslation();
  const now = useNow(1000);
  const { stations, round } = activity;
  const end = roundEnds(activity);
  return (
    <div className="stack stack--tight">
      <ul>
        {stations.map((station, begun) => {
          const here = stations[stationAt(stations.length, begun, round)];
          const title = readText(here?.title ?? {}, language);
          return (
            <li key={station.key}>
              {t('group.stations.who', { station: readText(station.title, language).text })}{' '}
              <strong lang={title.locale}>{title.text}</strong>
            </li>
          );
        })}
      </ul>
      {end === null ? null : (
        <p>
          {t('group.stations.round', { round })}{' '}
          <strong className="numbers" aria-hidden="true">
            {minutesLeft(end, now)}
          </strong>
        </p>
      )}
    </div>
  );
}

/** Every note, also what waits and what is hidden; only what is shown stands on walls and phones. */
function Notes({ group, activity, busy, act }: PanelProps) {
  const { t, language } = useTranslation();
  const judge = (note: GroupNote, state: 'shown' | 'hidden') =>
    act({ do: 'judge', noteId: note.id, state });
  const ask = (note: GroupNote) =>
    act({ do: 'ask', asked: { kind: 'yes-if-no', question: note.text } });
  const shown = activity.notes.filter(({ state }) => state === 'shown');
  return (
    <div className="stack">
      <GroupNotes
        notes={activity.notes}
        words={{ t, locale: language }}
        lang={group.locale}
        deeds={(note) => (
          <>
            <span className="soft">{t(`groups.note.${note.state}`)}</span>
            {note.state === 'shown' ? null : (
              <Button busy={busy} onClick={() => judge(note, 'shown')}>
                {t('groups.note.show')}
              </Button>
            )}
            {note.state === 'hidden' ? null : (
              <Button busy={busy} onClick={() => judge(note, 'hidden')}>
                {t('groups.note.hide')}
              </Button>
            )}
            {note.state === 'shown' && activity.kind === 'board' ? (
              <Button busy={busy} onClick={() => ask(note)}>
                {t('groups.note.vote')}
              </Button>
            ) : null}
          </>
        )}
      />
      {activity.kind === 'board' && shown.length >= 2 && shown.length <= 8 ? (
        <p>
          <Button
            busy={busy}
            onClick={() =>
              act({
                do: 'ask',
                asked: {
                  ...{ kind: 'dots', dots: 3, question: t('groups.note.dots-question') },
                  options: shown.map(({ text }) => text),
                },
              })
            }
          >
            {t('groups.note.dots')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

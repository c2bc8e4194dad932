import { minutesLeft, roundEnds, stationAt } from '../../lib/group/model.js';
import { readText } from '../../lib/locale-text.js';
import { useNow } from '../../lib/use-now.js';
import { ChoiceGroup, Choice } from '../../ui/choice.js';
import type { DoingProps } from './vote-box.js';

/** Where a table is now. At which station it began is known to the phone alone. */
export function Stations({ words, snapshot, phone, activity }: DoingProps) {
  const { t, locale } = words;
  const { stations, round, id } = activity;
  const begun = snapshot.begun[id];
  const titleOf = (at: number) => readText(stations[at]?.title ?? {}, locale);
  return (
    <div className="stack">
      <ChoiceGroup legend={t('group.stations.begun')}>
        {stations.map((station, at) => {
          const title = readText(station.title, locale);
          return (
            <Choice
              key={station.key}
              type="radio"
              name={`begun-${id}`}
              checked={begun === at}
              onChange={() => phone.beginAt(id, at)}
            >
              <span lang={title.locale}>{title.text}</span>
            </Choice>
          );
        })}
      </ChoiceGroup>
      {begun === undefined || activity.state !== 'open' ? null : (
        <Here at={stationAt(stations.length, begun, round)} {...{ words, activity, titleOf }} />
      )}
    </div>
  );
}

interface HereProps extends Pick<DoingProps, 'words' | 'activity'> {
  readonly at: number;
  readonly titleOf: (at: number) => { readonly text: string; readonly locale: string };
}

function Here({ at, words: { t, locale }, activity, titleOf }: HereProps) {
  const text = readText(activity.stations[at]?.text ?? {}, locale);
  const title = titleOf(at);
  return (
    <section className="stack stack--tight group-station" aria-labelledby="here">
      <h3 id="here" aria-live="polite">
        {t('group.stations.now')} <span lang={title.locale}>{title.text}</span>
      </h3>
      <p lang={text.locale}>{text.text}</p>
      <RoundClock words={{ t, locale }} activity={activity} />
    </section>
  );
}

/** How long the round still lasts, by this device’s clock; not read out every second. */
export function RoundClock({ words: { t }, activity }: Pick<DoingProps, 'words' | 'activity'>) {
  const now = useNow(1000);
  const end = roundEnds(activity);
  if (end === null || activity.state !== 'open') return null;
  return (
    <p>
      {t('group.stations.round', { round: activity.round })}{' '}
      <strong className="numbers" aria-hidden="true">
        {minutesLeft(end, now)}
      </strong>
    </p>
  );
}

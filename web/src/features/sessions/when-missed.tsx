import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';

const advice = ['read', 'ask', 'arrangement', 'wrong'] as const;

/** Everybody misses a session some time; the way back is said before it is needed. */
export function WhenMissed() {
  const { t } = useTranslation();
  return (
    <Card as="section" tone="sunken" labelledBy="when-missed">
      <h2 id="when-missed">{t('sessions.missed.heading')}</h2>
      <ul>
        {advice.map((one) => (
          <li key={one}>{t(`sessions.missed.${one}`)}</li>
        ))}
      </ul>
    </Card>
  );
}

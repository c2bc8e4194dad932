import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Choice } from '../../ui/choice.js';
import type { LeadProps } from './lead.js';

/** The way in, and who may still come through it. */
export function GroupCode({ group, busy, act }: LeadProps) {
  const { t, language } = useTranslation();
  const code = group.code.replace('-', '');
  const page = `/${group.locale}/group/${code}`;
  return (
    <section className="stack stack--tight" aria-labelledby="code">
      <h2 id="code" className="group-lead__code">
        {t('groups.code.heading', { code: group.code })}
      </h2>
      <p>{group.address.replace(/^https?:\/\//, '')}</p>
      <p className="row">
        <a href={`${page}/wall`} target="_blank" rel="noreferrer">
          {t('groups.code.wall')}
        </a>
        <a href={page} target="_blank" rel="noreferrer">
          {t('groups.code.phone')}
        </a>
      </p>
      <p role="status">{t('groups.code.phones', { count: group.phones })}</p>
      <Choice
        type="checkbox"
        checked={group.joining}
        disabled={busy}
        onChange={(event) => act({ do: 'door', joining: event.target.checked })}
      >
        {t('groups.code.joining')}
      </Choice>
      <Choice
        type="checkbox"
        checked={group.holdsNotes}
        disabled={busy}
        onChange={(event) => act({ do: 'hold', holdsNotes: event.target.checked })}
      >
        {t('groups.code.holds')}
      </Choice>
      <p className="soft small">
        {t('groups.code.promised', {
          answer: formatDate(group.answerBy, language),
          deleted: formatDate(group.deleteOn, language),
        })}
      </p>
    </section>
  );
}

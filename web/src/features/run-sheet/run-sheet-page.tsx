import Printer from 'lucide-react/icons/printer';
import { Link } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { foreignZoneName, formatDayWithWeekday, formatTimeRange } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { textIn } from '../../lib/text-in.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Handout, SessionMaterials } from './api-types.js';
import { PlanOfSession } from './plan-of-session.js';
import { WithMaterials } from './with-materials.js';
import './run-sheet.css';

/** A session held from one screen: what to bring, what happens minute by minute, what to hand out. */
export function RunSheetPage() {
  return <WithMaterials>{(materials) => <RunSheet materials={materials} />}</WithMaterials>;
}

function RunSheet({ materials }: { readonly materials: SessionMaterials }) {
  const { t, language } = useTranslation();
  const { session, plan, handouts } = materials;
  const { zone } = useCohort();
  const title = inLocale(session.title, language);
  return (
    <div className="stack stack--wide run-sheet">
      <PageHeading
        title={t('run-sheet.session.name', { code: session.code, title })}
        eyebrow={t('run-sheet.heading')}
        lead={<When session={session} />}
        actions={<Ways session={session} />}
      />
      {session.state === 'cancelled' ? (
        <Notice tone="error">{t('run-sheet.session.cancelled-text')}</Notice>
      ) : null}
      {plan === null ? (
        <Notice>{t('run-sheet.no-plan')}</Notice>
      ) : (
        <PlanOfSession plan={plan} session={session} zone={zone} />
      )}
      <Handouts handouts={handouts} code={session.code} />
    </div>
  );
}

type Session = SessionMaterials['session'];

function When({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  const zone = foreignZoneName(session.startsAt, reading);
  const day = formatDayWithWeekday(session.startsAt, reading);
  const time = formatTimeRange(session.startsAt, session.endsAt, reading);
  return (
    <>
      {zone === null
        ? t('run-sheet.when', { day, time })
        : t('run-sheet.when-in-zone', { day, time, zone })}
      {session.place === null ? null : ` · ${session.place}`}
    </>
  );
}

function Ways({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const cohort = useCohort();
  return (
    <>
      <LinkButton kind="primary" to={`/teach/${cohort.slug}/register?session=${session.code}`}>
        {t('run-sheet.register')}
      </LinkButton>
      {session.joinUrl === null ? null : (
        <a href={session.joinUrl} rel="noreferrer" target="_blank" className="no-print">
          {t('run-sheet.join')}
        </a>
      )}
      <Button kind="quiet" onClick={() => window.print()}>
        <Icon of={Printer} />
        {t('run-sheet.print')}
      </Button>
    </>
  );
}

interface HandoutsProps {
  readonly handouts: readonly Handout[];
  readonly code: string;
}

function Handouts({ handouts, code }: HandoutsProps) {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  if (handouts.length === 0) return null;
  return (
    <section className="stack no-print" aria-labelledby="handouts">
      <h2 id="handouts">{t('run-sheet.handouts.heading')}</h2>
      <ul>
        {handouts.map(({ slug, paper, locales }) => (
          <li key={slug}>
            <Link to={`/teach/${cohort.slug}/sessions/${code}/handouts/${slug}`}>
              {textIn(locales, language)?.text.title ?? slug}
            </Link>{' '}
            <span className="soft">{paper}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

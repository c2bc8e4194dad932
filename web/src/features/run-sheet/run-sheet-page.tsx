import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
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
import { TextLanguages } from '../../ui/text-languages.js';
import { TranslationState } from '../../ui/translation-state.js';
import type { Handout, Plan, SessionMaterials } from './api-types.js';
import { Steps } from './steps.js';
import { WithMaterials } from './with-materials.js';
import './run-sheet.css';

/** A session held from one screen: what to bring, what happens minute by minute, what to hand out. */
export function RunSheetPage() {
  return <WithMaterials>{(materials) => <RunSheet materials={materials} />}</WithMaterials>;
}

function RunSheet({ materials }: { readonly materials: SessionMaterials }) {
  const { t, language } = useTranslation();
  const { session, plan, handouts } = materials;
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
        <PlanOf plan={plan} session={session} />
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

function PlanOf({ plan, session }: { readonly plan: Plan; readonly session: Session }) {
  const { t, language } = useTranslation();
  const [wanted, setWanted] = useState(language as string);
  const found = textIn(plan.locales, wanted);
  if (found === null) return <Notice>{t('run-sheet.no-plan')}</Notice>;
  const { locale, text } = found;
  return (
    <>
      <TextLanguages
        label={t('run-sheet.language.label')}
        offered={Object.keys(plan.locales)}
        locale={locale}
        onChange={setWanted}
      />
      <TranslationState state={text.state} />
      <section className="stack" aria-labelledby="before">
        <h2 id="before">{t('run-sheet.before.heading')}</h2>
        <p>
          {t('run-sheet.before.group', {
            minutes: plan.minutes,
            least: plan.groupAtLeast,
            most: plan.groupAtMost,
          })}
        </p>
        <div className="run-sheet__pair">
          <div className="stack stack--tight">
            <h3>{t('run-sheet.before.materials')}</h3>
            <ul lang={locale}>
              {text.materials.map((material) => (
                <li key={material}>{material}</li>
              ))}
            </ul>
          </div>
          <div className="stack stack--tight">
            <h3>{t('run-sheet.before.fallback')}</h3>
            <p lang={locale}>{text.fallback}</p>
          </div>
        </div>
        <div
          className="prose run-sheet__intro"
          lang={locale}
          dangerouslySetInnerHTML={{ __html: text.introHtml }}
        />
      </section>
      <Steps steps={text.steps} locale={locale} session={session} />
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

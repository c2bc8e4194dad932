import { useState } from 'react';
import { textIn } from '../../lib/text-in.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { TextLanguages } from '../../ui/text-languages.js';
import { TranslationState } from '../../ui/translation-state.js';
import type { Plan } from './api-types.js';
import { Steps, type HeldSession } from './steps.js';
import './run-sheet.css';

interface PlanOfSessionProps {
  readonly plan: Plan;
  readonly session: HeldSession;
  readonly zone: string;
}

/** What to bring, and what happens minute by minute: of a cohort's session, or of a single workshop. */
export function PlanOfSession({ plan, session, zone }: PlanOfSessionProps) {
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
      <Steps steps={text.steps} locale={locale} session={session} zone={zone} />
    </>
  );
}

import type { LucideIcon } from 'lucide-react';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import CirclePause from 'lucide-react/icons/circle-pause';
import CircleX from 'lucide-react/icons/circle-x';
import Clock from 'lucide-react/icons/clock';
import Hourglass from 'lucide-react/icons/hourglass';
import Replace from 'lucide-react/icons/replace';
import Undo2 from 'lucide-react/icons/undo-2';
import { formatDate } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { paths } from '../paths.js';
import type { CertificateView, PageOf, VerifyView } from '../public-page.js';
import type { Reader } from '../reader.js';
import { CodeForm } from './code-form.js';
import { FileCheck } from './file-check.js';
import { NameCheck } from './name-check.js';

const looks: Record<VerifyView['state'], { readonly icon: LucideIcon; readonly tone: string }> = {
  valid: { icon: CircleCheck, tone: 'done' },
  expired: { icon: Clock, tone: 'waiting' },
  replaced: { icon: Replace, tone: 'waiting' },
  suspended: { icon: CirclePause, tone: 'waiting' },
  revoked: { icon: CircleX, tone: 'error' },
  withdrawn: { icon: Undo2, tone: 'waiting' },
  'being-prepared': { icon: Hourglass, tone: 'note' },
  unknown: { icon: CircleHelp, tone: 'error' },
};

interface Props {
  readonly page: PageOf<'verify-result'>;
  readonly reader: Reader;
}

export function VerifyResult({ page, reader }: Props) {
  const { t } = reader;
  const { view, code } = page;
  return (
    <div className="public-column">
      <Verdict view={view} code={code} reader={reader} />
      {view.state === 'unknown' ? (
        <Card>
          <h2>{t('verify.unknown.again')}</h2>
          <CodeForm reader={reader} code={code} />
        </Card>
      ) : (
        <>
          <Caveats view={view} reader={reader} />
          <Facts view={view} code={code} reader={reader} />
          <NameCheck view={view} code={code} reader={reader} />
          {view.fileSha256 === null ? null : <FileCheck sha256={view.fileSha256} reader={reader} />}
          <p>
            <a href={paths.verify(reader.locale)}>{t('verify.result.another')}</a>
          </p>
        </>
      )}
    </div>
  );
}

function Verdict({
  view,
  code,
  reader,
}: {
  readonly view: VerifyView;
  readonly code: string;
  readonly reader: Reader;
}) {
  const { t, locale, city } = reader;
  const { icon, tone } = looks[view.state];
  const until =
    view.state === 'unknown' || view.validUntil === null ? '' : formatDate(view.validUntil, locale);
  const meaning =
    view.state === 'valid' && until === ''
      ? t('verify.valid.without-end', { city })
      : t(`verify.${view.state}.meaning`, { city, until, code });
  return (
    <div className={`verdict verdict--${tone}`} data-state={view.state}>
      <Icon of={icon} size="large" />
      <div className="verdict__words">
        <p className="verdict__eyebrow">{t('verify.result.eyebrow')}</p>
        <h1>{t(`verify.${view.state}.heading`)}</h1>
        <p className="verdict__meaning">{meaning}</p>
        {view.state === 'replaced' && view.replacedBy !== undefined ? (
          <p>
            <a href={paths.certificate(locale, view.replacedBy)}>
              {t('verify.replaced.link', { code: view.replacedBy })}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function Caveats({
  view,
  reader: { t },
}: {
  readonly view: CertificateView;
  readonly reader: Reader;
}) {
  if (!view.specimen && !view.synthetic) return null;
  return (
    <Notice tone="waiting">
      {view.specimen ? (
        <p>
          <strong>{t('verify.specimen.heading')}</strong> {t('verify.specimen.text')}
        </p>
      ) : null}
      {view.synthetic ? <p>{t('verify.synthetic.text')}</p> : null}
    </Notice>
  );
}

interface FactsProps {
  readonly view: CertificateView;
  readonly code: string;
  readonly reader: Reader;
}

function Facts({ view, code, reader: { t, locale, city } }: FactsProps) {
  const facts: readonly (readonly [string, string | null])[] = [
    [t('verify.facts.programme'), view.programme],
    [t('verify.facts.tier'), view.tier],
    [
      t('verify.facts.hours'),
      view.hours === null ? null : t('verify.facts.hours-value', { count: view.hours }),
    ],
    [t('verify.facts.awarded-on'), formatDate(view.awardedOn, locale)],
    [
      t('verify.facts.valid-until'),
      view.validUntil === null ? t('verify.facts.no-end') : formatDate(view.validUntil, locale),
    ],
    [t('verify.facts.awarded-by'), city],
    [t('verify.facts.holder'), view.nameShown ?? null],
    [t('verify.facts.code'), code],
  ];
  return (
    <section aria-labelledby="facts" className="stack">
      <h2 id="facts">{t('verify.facts.heading')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div className="facts__line" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

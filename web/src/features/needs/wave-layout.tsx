import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { SubNav, type SubNavProps } from '../../ui/sub-nav.js';
import type { Wave } from './api-types.js';
import { Loaded } from './loaded.js';
import { waveQuery } from './queries.js';
import './needs.css';

const WaveContext = createContext<Wave | null>(null);

export function useWave(): Wave {
  const wave = useContext(WaveContext);
  if (wave === null) throw new Error('useWave is used outside a wave');
  return wave;
}

/** What the pages of one wave share: the way between them, and what is invented. */
export function WaveLayout() {
  const { wave = '' } = useParams();
  const query = useQuery(waveQuery(useHttp(), wave));
  return <Loaded query={query}>{(found) => <AroundNeeds wave={found} />}</Loaded>;
}

/** The same for what one cohort is asked, for those who train it. */
export function CohortWaveLayout() {
  const { wave = '' } = useParams();
  const query = useQuery(waveQuery(useHttp(), wave));
  return <Loaded query={query}>{(found) => <AroundCohort wave={found} />}</Loaded>;
}

function AroundNeeds({ wave }: { readonly wave: Wave }) {
  const { t } = useTranslation();
  const at = `/needs/${wave.id}`;
  const closed = [
    { to: `${at}/results`, text: t('needs.nav.results') },
    { to: `${at}/closer`, text: t('needs.nav.closer') },
    { to: `${at}/summary`, text: t('needs.nav.summary') },
    { to: `${at}/texts`, text: t('needs.nav.texts') },
    { to: `${at}/interviews`, text: t('needs.nav.interviews') },
    { to: `${at}/proposal`, text: t('needs.nav.proposal') },
  ];
  const open = [
    { to: `${at}/papers`, text: t('needs.nav.papers') },
    { to: `${at}/interviews`, text: t('needs.nav.interviews') },
  ];
  return (
    <Around
      wave={wave}
      back={{ to: '/needs', text: t('needs.back') }}
      items={[
        { to: at, text: t('needs.nav.wave'), end: true },
        ...(wave.state === 'closed' ? closed : open),
      ]}
    />
  );
}

function AroundCohort({ wave }: { readonly wave: Wave }) {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const at = `/teach/${slug}/surveys/${wave.id}`;
  return (
    <Around
      wave={wave}
      back={{ to: `/teach/${slug}/surveys`, text: t('needs.cohort.back') }}
      items={[
        { to: at, text: t('needs.nav.wave'), end: true },
        wave.state === 'closed'
          ? { to: `${at}/results`, text: t('needs.nav.results') }
          : { to: `${at}/papers`, text: t('needs.nav.papers') },
      ]}
    />
  );
}

interface AroundProps {
  readonly wave: Wave;
  readonly back: { readonly to: string; readonly text: string };
  readonly items: SubNavProps['items'];
}

function Around({ wave, back, items }: AroundProps) {
  const { t, language } = useTranslation();
  return (
    <WaveContext value={wave}>
      <div className="stack stack--wide">
        <div className="stack no-print">
          <p>
            <Link to={back.to}>{back.text}</Link>
          </p>
          <SubNav label={inLocale(wave.title, language)} items={items} />
        </div>
        {wave.synthetic ? <Notice>{t('needs.synthetic')}</Notice> : null}
        <Outlet key={wave.id} />
      </div>
    </WaveContext>
  );
}

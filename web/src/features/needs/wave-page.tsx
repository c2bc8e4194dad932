import { useState } from 'react';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Table } from '../../ui/table.js';
import type { Wave } from './api-types.js';
import { useClose, useWrite } from './queries.js';
import { useWave } from './wave-layout.js';

/** A wave: its address, how far it is, and what can be done with it. */
export function WavePage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  return (
    <>
      <PageHeading
        title={inLocale(wave.title, language)}
        eyebrow={inLocale(wave.surveyTitle, language)}
        lead={t(`needs.wave.${wave.standing}`, {
          from: formatDate(wave.opensOn, language),
          to: formatDate(wave.closesOn, language),
        })}
      />
      <p className="needs__figure">
        {wave.answers === null
          ? t(wave.state === 'closed' ? 'needs.wave.too-few' : 'needs.wave.fewer')
          : t(wave.state === 'closed' ? 'needs.wave.answers' : 'needs.wave.at-least', {
              count: wave.answers,
              invited: wave.invited,
            })}
      </p>
      {wave.state === 'closed' ? (
        <p>
          <LinkButton kind="primary" to="results">
            {t('needs.wave.see-results')}
          </LinkButton>
        </p>
      ) : (
        <Open wave={wave} />
      )}
      <ClusterTable wave={wave} />
    </>
  );
}

function Open({ wave }: { readonly wave: Wave }) {
  const { t, language } = useTranslation();
  const path = `/${language}/ask/${wave.code}`;
  return (
    <>
      <section className="stack needs__column" aria-labelledby="wave-address">
        <h2 id="wave-address">{t('needs.wave.address')}</h2>
        <p>{t('needs.wave.address-text')}</p>
        <p>
          <a href={path}>{`${window.location.origin}${path}`}</a>
        </p>
        <p>
          <a href={`${path}/paper`}>{t('needs.wave.paper')}</a>
        </p>
      </section>
      <Writing wave={wave} />
      <Closing wave={wave} />
    </>
  );
}

function Writing({ wave }: { readonly wave: Wave }) {
  const { t } = useTranslation();
  const write = useWrite(wave.id);
  return (
    <section className="stack needs__column" aria-labelledby="wave-writing">
      <h2 id="wave-writing">{t('needs.wave.writing')}</h2>
      <p>{t('needs.wave.writing-text', { count: wave.invited })}</p>
      <p className="row">
        <Button busy={write.isPending} onClick={() => write.mutate('invitations')}>
          {t('needs.wave.invite', { count: wave.invited })}
        </Button>
        <Button busy={write.isPending} onClick={() => write.mutate('reminders')}>
          {t('needs.wave.remind', { count: wave.invited })}
        </Button>
      </p>
      {write.data === undefined ? null : (
        <Notice tone="done" live="status">
          {t('needs.wave.written', { count: write.data.mails })}
        </Notice>
      )}
      {write.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, write.error)}
        </Notice>
      )}
    </section>
  );
}

function Closing({ wave }: { readonly wave: Wave }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const close = useClose(wave.id);
  return (
    <section className="stack needs__column" aria-labelledby="wave-closing">
      <h2 id="wave-closing">{t('needs.wave.closing')}</h2>
      <p>{t('needs.wave.closing-text')}</p>
      <p>
        <Button onClick={() => setAsked(true)}>{t('needs.wave.close')}</Button>
      </p>
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        heading={t('needs.wave.close-heading')}
        actions={
          <>
            <Button kind="primary" busy={close.isPending} onClick={() => close.mutate()}>
              {t('needs.wave.close-now')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('needs.wave.not-yet-close')}</Button>
          </>
        }
      >
        <p>{t('needs.wave.close-text')}</p>
        {close.error === null ? null : (
          <Notice tone="error" live="alert">
            {problemMessage(t, close.error)}
          </Notice>
        )}
      </Dialog>
    </section>
  );
}

function ClusterTable({ wave }: { readonly wave: Wave }) {
  const { t, language } = useTranslation();
  if (wave.clusters.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="wave-clusters">
      <h2 id="wave-clusters">{t('needs.clusters.heading')}</h2>
      <Table
        caption={t('needs.clusters.heading')}
        captionHidden
        rows={wave.clusters}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            header: t('needs.clusters.name'),
            rowHeader: true,
            cell: ({ name }) => inLocale(name, language),
          },
          {
            key: 'departments',
            header: t('needs.clusters.departments'),
            cell: ({ departments }) => departments.join(', '),
          },
          {
            key: 'invited',
            header: t(wave.synthetic ? 'needs.clusters.answered' : 'needs.clusters.asked'),
            numeric: true,
            cell: ({ invited }) => invited,
          },
        ]}
      />
    </section>
  );
}

import Download from 'lucide-react/icons/download';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { Choice } from '../../ui/choice.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { MyAwardView } from './api-types.js';
import { CheckAddress } from './check-address.js';
import { awardStatus, mayDownload, mayWithdraw } from './model.js';
import { certificateAddress, useNameWish } from './queries.js';
import { Withdraw } from './withdraw.js';

export function AwardCard({ award }: { readonly award: MyAwardView }) {
  const { t, language } = useTranslation();
  const { awardId, tierTitle, awardedOn, validUntil, state } = award;
  const headingId = `award-${awardId}`;
  return (
    <Card
      as="section"
      tone={state === 'valid' ? 'next' : 'plain'}
      labelledBy={headingId}
      className="certificate__award"
    >
      <div className="row row--apart">
        <h3 id={headingId}>{inLocale(tierTitle, language)}</h3>
        <StatusPill status={awardStatus[state]}>{t(`certificate.award.state.${state}`)}</StatusPill>
      </div>
      <p>
        {validUntil === null
          ? t('certificate.award.awarded', { date: formatDate(awardedOn, language) })
          : t('certificate.award.awarded-until', {
              date: formatDate(awardedOn, language),
              until: formatDate(validUntil, language),
            })}
      </p>
      <p role={state === 'being-prepared' ? 'status' : undefined}>
        {t(`certificate.award.about.${state}`)}
      </p>
      {mayDownload(award) ? (
        <p className="no-print">
          <a
            className={buttonClass({ kind: 'primary' })}
            href={certificateAddress(awardId)}
            download
          >
            <Icon of={Download} />
            {t('certificate.award.download')}
          </a>
        </p>
      ) : null}
      <CheckAddress award={award} />
      {mayWithdraw(award) ? (
        <>
          <ShowName award={award} />
          <Withdraw award={award} />
        </>
      ) : null}
    </Card>
  );
}

function ShowName({ award }: { readonly award: MyAwardView }) {
  const { t } = useTranslation();
  const wish = useNameWish(award.awardId);
  const shown = wish.isPending ? wish.variables : award.showName;
  return (
    <div className="stack no-print">
      <Choice
        type="checkbox"
        role="switch"
        checked={shown}
        help={t('certificate.award.show-name-help')}
        onChange={(event) => wish.mutate(event.target.checked)}
      >
        {t('certificate.award.show-name')}
      </Choice>
      {wish.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, wish.error)}
        </Notice>
      )}
    </div>
  );
}

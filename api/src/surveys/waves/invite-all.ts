import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Mail } from '../../platform/mail/mail.js';
import { NobodyToInvite } from '../surveys.errors.js';
import { SurveyAddresses } from './survey-addresses.js';
import { surveyMail } from './survey-mails.js';
import { Waves } from './waves.js';

/**
 * Writes to everybody who was invited, with the same address for all. Reminders go to all as well: who has answered is unknown.
 */
@Injectable()
export class InviteAll {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly waves: Waves,
    private readonly people: People,
    private readonly mail: Mail,
    private readonly addresses: SurveyAddresses,
  ) {}

  /** @throws NotFound, WaveClosed, WaveNotYetOpen, NobodyToInvite */
  execute(
    actor: { personId: string },
    waveId: string,
    kind: 'invitation' | 'reminder',
  ): Promise<{ mails: number }> {
    return this.uow.run(async () => {
      const wave = await this.waves.lock(waveId);
      await this.waves.assertTakesAnswers(wave);
      const { title, minutes } = await this.waves.body(wave);
      const invited = await this.uow.query<{ id: string }>(
        `SELECT survey_invitation.person_id AS id FROM survey_invitation WHERE survey_invitation.wave_id = $1`,
        [waveId],
      );
      if (invited.length === 0) throw new NobodyToInvite();
      const people = await this.people.byIds(invited.map(({ id }) => id));
      const city = await this.addresses.cityName();
      const mails = [...people.values()].map((person) =>
        surveyMail(person, kind, {
          ...{ city, title, minutes, closesOn: wave.closesOn },
          link: this.addresses.link(person.locale, wave.code),
        }),
      );
      await this.mail.queue(mails);
      await this.audit.record(
        actor,
        kind === 'invitation' ? 'surveys.invited' : 'surveys.reminded',
        { type: 'survey_wave', id: waveId },
        { after: { mails: mails.length } },
      );
      return { mails: mails.length };
    });
  }
}

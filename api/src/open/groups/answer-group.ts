import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertCan, assertVisible, StaleVersion } from '../../platform/http/domain-error.js';
import { unanswered } from '../domain/group-answers.js';
import { GroupNoteEntity } from './group-note.entity.js';
import { GroupRecords } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { AlreadyAnswered, AnswersMissing, NotYetClosed } from './groups.errors.js';
import { canAnswerGroups, canFacilitate } from './groups.policy.js';
import { OpenGroupEntity } from './open-group.entity.js';

export type GroupAnswer = {
  text: string;
  notes: { id: string; answer: 'yes' | 'no' | 'later'; reason: string }[];
};

/** Publishes the city's answer under the code: to each recommendation a yes, a no or a later, with its reason. Once, and whole. */
@Injectable()
export class AnswerGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly groups: GroupRecords,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, NotPermitted, NotYetClosed, AlreadyAnswered, StaleVersion, AnswersMissing */
  async execute(actor: Actor, id: string, { text, notes }: GroupAnswer, version: number) {
    assertVisible(canFacilitate(actor));
    assertCan(canAnswerGroups(actor));
    await this.uow.run(async () => {
      await this.uow.query(`SELECT 1 FROM open_group WHERE open_group.id = $1 FOR UPDATE`, [id]);
      const group = await this.groups.byId(id);
      if (group.state !== 'closed') throw new NotYetClosed();
      if (group.answeredAt !== null) throw new AlreadyAnswered();
      if (group.version !== version) throw new StaleVersion(group.version);
      const { missing, unknown } = unanswered(group.activities, notes);
      if (missing.length + unknown.length > 0) throw new AnswersMissing([...missing, ...unknown]);
      for (const { id: noteId, answer, reason } of notes)
        await this.uow
          .repo(GroupNoteEntity)
          .update({ id: noteId }, { answer, answerReason: reason });
      const answered = { answer: text, answeredAt: this.clock.now(), answeredBy: actor.personId };
      await this.uow.repo(OpenGroupEntity).update({ id }, { ...answered, version: version + 1 });
      await this.audit.record(
        actor,
        'open.group-answered',
        { type: 'open-group', id },
        { after: { notes: notes.map(({ id: noteId, answer }) => ({ noteId, answer })) } },
      );
    });
    this.standing.forget();
  }
}

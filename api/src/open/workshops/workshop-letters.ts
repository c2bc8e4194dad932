import { Injectable } from '@nestjs/common';
import { AttendanceLetters } from '../../certification/index.js';
import { fullName, People } from '../../people/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Attachment } from '../../platform/files/send-attachment.js';
import { found } from '../../platform/http/domain-error.js';
import { isOver } from '../domain/workshop-door.js';
import { inNameOrder } from './name-order.js';
import { WorkshopRecords, type EntryRecord } from './workshop-records.js';
import type { WorkshopEntity } from './workshop.entity.js';
import { NobodyConfirmed, NotOver } from './workshops.errors.js';

/** Gives out letters of attendance: to those who hold the workshop, and to each person at the own address. */
@Injectable()
export class WorkshopLetters {
  constructor(
    private readonly records: WorkshopRecords,
    private readonly people: People,
    private readonly letters: AttendanceLetters,
    private readonly clock: Clock,
  ) {}

  /** Those of everybody who is confirmed, in one PDF to be printed. @throws NotFound, NotOver, NobodyConfirmed */
  async all(actor: Actor, id: string): Promise<Attachment> {
    const workshop = await this.records.ledBy(actor, id);
    const entries = await this.records.entriesOf(id);
    return this.draw(workshop, inNameOrder(entries, workshop.locale), workshop.locale);
  }

  /** @throws NotFound, NotOver, NobodyConfirmed */
  async one(actor: Actor, id: string, entryId: string): Promise<Attachment> {
    const workshop = await this.records.ledBy(actor, id);
    return this.draw(workshop, [await this.records.entry(id, entryId)], workshop.locale);
  }

  /** In the language of the page. @throws NotFound, NotOver, NobodyConfirmed */
  async own(workshop: WorkshopEntity, address: string, locale: string): Promise<Attachment> {
    const entry = found(await this.records.entryAt(workshop.id, address));
    return this.draw(workshop, [entry], locale);
  }

  private async draw(
    workshop: WorkshopEntity,
    entries: readonly EntryRecord[],
    locale: string,
  ): Promise<Attachment> {
    if (!isOver(workshop, this.clock.now())) throw new NotOver();
    const people = entries.flatMap(({ state, name, confirmedAt }) =>
      state === 'confirmed' && name !== null && confirmedAt ? [{ name, confirmedAt }] : [],
    );
    if (people.length === 0) throw new NobodyConfirmed();
    const { title, locale: lang, place, zone, startsAt, minutes } = workshop;
    const heldBy = await this.holderOf(workshop);
    return this.letters.draw({
      ...{ locale, title: { text: title, lang }, place, heldBy, zone, startsAt, minutes, people },
    });
  }

  private async holderOf({ heldBy }: WorkshopEntity): Promise<string | null> {
    if (heldBy === null) return null;
    const person = (await this.people.byIds([heldBy])).get(heldBy);
    return person ? fullName(person) : null;
  }
}

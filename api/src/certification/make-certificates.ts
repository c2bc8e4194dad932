import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fullName, People, type PersonFacts } from '../people/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { StoredFiles } from '../platform/files/stored-files.js';
import { Addresses } from '../platform/http/addresses.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Mail } from '../platform/mail/mail.js';
import type { AwardValues } from './award.entity.js';
import { certificateModel } from './domain/certificate-model.js';
import { certificateWords } from './domain/certificate-words.js';
import { displayCode } from './display-code.js';
import { specimenLogo } from './city-logo.js';
import { Renderer } from './renderer.js';

export const makeCertificates = 'certification.make-certificates';

type Unmade = {
  id: string;
  personId: string;
  code: string;
  values: AwardValues;
  awardedAt: Date;
  awardedOn: string;
  validUntil: string | null;
  replacesId: string | null;
};

/** Draws, hashes and stores the PDFs of awards, each once; run again after a crash it makes only what is missing. */
@Injectable()
export class MakeCertificates implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
    private readonly renderer: Renderer,
    private readonly files: StoredFiles,
    private readonly people: People,
    private readonly mail: Mail,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ awardIds: string[] }>(makeCertificates, ({ awardIds }) =>
      this.execute(awardIds),
    );
  }

  async execute(awardIds: readonly string[]): Promise<void> {
    const unmade = await this.uow.query<Unmade>(
      `SELECT award.id, enrolment.person_id AS "personId", award.code, award."values", award.awarded_at AS "awardedAt",
         award.awarded_on AS "awardedOn", award.valid_until AS "validUntil", award.replaces_id AS "replacesId"
       FROM award JOIN enrolment ON enrolment.id = award.enrolment_id
       WHERE award.id = ANY($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM certificate WHERE certificate.award_id = award.id)
       ORDER BY award.id`,
      [awardIds],
    );
    const people = await this.people.byIds(unmade.map(({ personId }) => personId));
    for (const [personId, awards] of Map.groupBy(unmade, (award) => award.personId))
      await this.makeFor(people.get(personId)!, awards);
  }

  /** All certificates of one person, and one mail about them, stand or fall together. */
  private async makeFor(person: PersonFacts, awards: readonly Unmade[]): Promise<void> {
    const written: { award: Unmade; file: { id: string; sha256: string; bytes: number } }[] = [];
    for (const award of awards)
      written.push({ award, file: await this.files.write(await this.draw(award)) });
    const lost = await this.uow.run(async () => {
      const superfluous: string[] = [];
      for (const { award, file } of written)
        if (!(await this.store(award, file))) superfluous.push(file.id);
      if (superfluous.length < written.length) await this.mail.queue([this.tell(person)]);
      return superfluous;
    });
    for (const id of lost) await this.files.discard(id);
  }

  private draw(award: Unmade): Promise<Uint8Array> {
    const model = certificateModel(
      { ...award, displayCode: displayCode(award.code), replaces: award.replacesId !== null },
      this.addresses.origin,
    );
    return this.renderer.certificate(model, award.values.specimen ? specimenLogo : null);
  }

  /** Whether it was this process that stored it: another may have been quicker after a restart. */
  private async store(
    award: Unmade,
    file: { id: string; sha256: string; bytes: number },
  ): Promise<boolean> {
    const taken = await this.uow.one(
      `SELECT 1 FROM award WHERE award.id = $1 AND EXISTS (SELECT 1 FROM certificate WHERE certificate.award_id = award.id)`,
      [award.id],
    );
    if (taken) return false;
    await this.files.record(file, {
      purpose: 'certificate',
      fileName: `certificate-${award.code}.pdf`,
      mediaType: 'application/pdf',
      ownerId: award.personId,
    });
    const rows = await this.uow.query(
      `INSERT INTO certificate (award_id, file_id, sha256, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (award_id) DO NOTHING RETURNING award_id`,
      [award.id, file.id, file.sha256, this.clock.now()],
    );
    return rows.length > 0;
  }

  private tell(person: PersonFacts) {
    const { words, lang } = certificateWords(person.locale);
    return {
      to: person.email,
      subject: words.mail.subject,
      text: words.mail.text(fullName(person), this.addresses.of('/learn/certificate')),
      locale: lang,
    };
  }
}

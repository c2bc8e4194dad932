import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CloseWave } from './close-wave.js';
import { Waves } from './waves.js';

/** Closes every night the waves whose last day is over, each in its own transaction. */
@Injectable()
export class CloseDueWaves implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly waves: Waves,
    private readonly closing: CloseWave,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily('surveys.close-due-waves', { hour: 1, minute: 40 }, () => this.execute());
  }

  async execute(): Promise<void> {
    const due = await this.uow.query<{ id: string }>(
      `SELECT survey_wave.id FROM survey_wave WHERE survey_wave.state = 'open' AND survey_wave.closes_on < $1 ORDER BY survey_wave.id`,
      [await this.waves.today()],
    );
    for (const { id } of due) await this.closing.execute(null, id);
  }
}

import { Injectable } from '@nestjs/common';
import { Programmes, type Manifest } from '../../programmes/index.js';
import { NoProgrammeForSurvey } from '../surveys.errors.js';

/** The programme that builds on what a survey finds. */
@Injectable()
export class ProgrammeOfSurvey {
  constructor(private readonly programmes: Programmes) {}

  /** @throws NoProgrammeForSurvey */
  async of(survey: string): Promise<Manifest> {
    for (const { slug } of await this.programmes.offered()) {
      const { versionId } = await this.programmes.latestVersion(slug);
      const manifest = await this.programmes.manifest(versionId);
      if (manifest.surveys.includes(survey)) return manifest;
    }
    throw new NoProgrammeForSurvey();
  }
}

import { Injectable } from '@nestjs/common';
import type { Audience } from '@stoa/content';
import { found } from '../platform/http/domain-error.js';
import { Programmes, type Manifest, type ManifestModule } from '../programmes/index.js';
import { isOpenTo, openPartsOf, type OpenParts } from './domain/open-programme.js';

const audiences: readonly Audience[] = ['officials', 'champions', 'youth', 'residents', 'policy'];

export type OpenProgramme = { manifest: Manifest; parts: OpenParts<ManifestModule> };

/** The programmes that can be studied without an account. */
@Injectable()
export class OpenProgrammes {
  constructor(private readonly programmes: Programmes) {}

  async all(): Promise<OpenProgramme[]> {
    const versions = await this.programmes.latestFor(audiences.filter(isOpenTo));
    const manifests = await Promise.all(
      versions.map(({ versionId }) => this.programmes.manifest(versionId)),
    );
    return manifests.flatMap((manifest) => {
      const parts = openPartsOf(manifest);
      return parts === null ? [] : [{ manifest, parts }];
    });
  }

  /** @throws NotFound where there is none, or it is not open */
  async one(slug: string): Promise<OpenProgramme> {
    return found((await this.all()).find(({ manifest }) => manifest.slug === slug));
  }
}

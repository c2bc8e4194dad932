import { Injectable } from '@nestjs/common';
import { differenceOf, type Difference, type ReleasedWave } from '../domain/difference.js';
import { OtherSurvey, WaveStillOpen } from '../surveys.errors.js';
import { Waves } from '../waves/waves.js';

/** A closed wave beside an earlier one of the same survey. */
@Injectable()
export class CompareWaves {
  constructor(private readonly waves: Waves) {}

  /** @throws NotFound, WaveStillOpen, OtherSurvey */
  async of(laterId: string, earlierId: string): Promise<Difference> {
    const [earlier, later] = [await this.released(earlierId), await this.released(laterId)];
    if (earlier.slug !== later.slug) throw new OtherSurvey();
    return differenceOf(earlier, later);
  }

  private async released(id: string): Promise<ReleasedWave & { slug: string }> {
    const wave = await this.waves.byId(id);
    const release = await this.waves.release(id);
    if (!release) throw new WaveStillOpen();
    const { slug, items } = await this.waves.body(wave);
    return { slug, items, terms: wave.terms, release };
  }
}

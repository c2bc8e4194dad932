import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { Ids } from '../../platform/ids/ids.js';
import { randomBelow } from '../../platform/ids/random-below.js';
import type { PageToRender } from '../../platform/site/public-pages.js';
import { shuffled } from '../../shared/shuffled.js';
import type { AnswerFault } from '../domain/check-answers.js';
import { optionsOf, type SurveyItem } from '../domain/survey-body.js';
import { standingOf, Waves, type Wave } from '../waves/waves.js';

type Returned = { given: Record<string, unknown>; faults: AnswerFault[] };

/** What the pages of a survey say. Options asked for in random order are shuffled here, for each reader anew. */
@Injectable()
export class AskPages {
  constructor(
    private readonly waves: Waves,
    private readonly city: City,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  async ask(locale: string, code: string, returned?: Returned): Promise<PageToRender> {
    const wave = await this.waves.byCode(code);
    const today = await this.waves.today();
    const standing = standingOf(wave, today);
    const shown = standing === 'open' ? { items: await this.itemsOf(wave, true) } : {};
    return this.page(locale, wave, {
      state: standing,
      ...shown,
      ...(returned ? { returned } : {}),
      closedEarly: standing === 'closed' && today <= wave.closesOn,
    });
  }

  /**
   * For whoever was in the middle when it closed: that nothing was taken.
   * @throws NotFound
   */
  async late(locale: string, code: string): Promise<PageToRender> {
    return { ...(await this.ask(locale, code)), late: true };
  }

  /** @throws NotFound */
  async sent(locale: string, code: string): Promise<PageToRender> {
    return this.page(locale, await this.waves.byCode(code), { state: 'sent' });
  }

  /** @throws NotFound */
  async paper(locale: string, code: string): Promise<PageToRender> {
    const wave = await this.waves.byCode(code);
    return this.page(locale, wave, { state: 'paper', items: await this.itemsOf(wave, false) });
  }

  private async page(locale: string, wave: Wave, more: object): Promise<PageToRender> {
    const { title, minutes } = await this.waves.body(wave);
    return {
      ...{ kind: 'ask', locale, city: await this.city.forVisitors() },
      ...{ code: wave.code, title, minutes, promise: wave.promise },
      ...{ opensOn: wave.opensOn, closesOn: wave.closesOn, synthetic: wave.synthetic },
      ...more,
    };
  }

  private async itemsOf(wave: Wave, mixed: boolean): Promise<SurveyItem[]> {
    const { items } = await this.waves.body(wave);
    const below = randomBelow(this.ids);
    return items.map((item) => {
      if (item.type !== 'one' && item.type !== 'several') return item;
      const options =
        item.type === 'one' ? optionsOf(item, wave.terms.clusters) : [...item.options];
      return { ...item, options: mixed && item.random ? shuffled(options, below) : options };
    });
  }
}

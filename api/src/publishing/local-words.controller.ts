import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  Put,
} from '@nestjs/common';
import { ChangeCity, GiveBackWords, WriteWords } from '../organisation/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { LocalWordsOfCity } from './local-words.js';
import { ChooseJurisdictionBody, LocalWordsView, WriteLocalWordsBody } from './publishing.dto.js';
import { JurisdictionMissing } from './publishing.errors.js';
import { canPublish } from './publishing.policy.js';

/** The words that differ from city to city: laws, authorities, cases. What is changed stands in the texts once it is published. */
@Controller('local-words')
export class LocalWordsController {
  constructor(
    private readonly words: LocalWordsOfCity,
    private readonly writeWords: WriteWords,
    private readonly giveBackWords: GiveBackWords,
    private readonly changeCity: ChangeCity,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor): Promise<LocalWordsView> {
    assertVisible(canPublish(actor));
    return this.words.view();
  }

  /** Takes the words shipped for another country, where the city has not written its own. */
  @Put('jurisdiction')
  @HttpCode(HttpStatus.NO_CONTENT)
  async choose(
    @SignedIn() actor: Actor,
    @Body() { jurisdiction, version }: ChooseJurisdictionBody,
  ): Promise<void> {
    assertVisible(canPublish(actor));
    if (!(await this.words.hasJurisdiction(jurisdiction)))
      throw new JurisdictionMissing(jurisdiction);
    await this.changeCity.execute(actor, { jurisdiction }, version);
  }

  /** Writes the city's own words in place of the country's. */
  @Put(':key')
  @HttpCode(HttpStatus.NO_CONTENT)
  async write(
    @SignedIn() actor: Actor,
    @Param('key') key: string,
    @Body() body: WriteLocalWordsBody,
  ): Promise<void> {
    assertVisible(canPublish(actor) && (await this.words.knows(key)));
    await this.writeWords.execute(actor, key, body);
  }

  /** Goes back to the words of the country. */
  @Delete(':key')
  @HttpCode(HttpStatus.NO_CONTENT)
  async giveBack(@SignedIn() actor: Actor, @Param('key') key: string): Promise<void> {
    assertVisible(canPublish(actor) && (await this.words.knows(key)));
    await this.giveBackWords.execute(actor, key);
  }
}

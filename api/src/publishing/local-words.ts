import { Injectable } from '@nestjs/common';
import { slotsIn, type Jurisdiction, type LoadedContent, type Slot } from '@stoa/content';
import { City, SlotValues } from '../organisation/index.js';
import { Clock } from '../platform/clock/clock.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { ContentReader } from './content-reader.js';
import { localWords, type LocalWords } from './domain/local-words.js';
import type { LocalWordsView } from './publishing.dto.js';

/** What of the files is needed to talk about their slots. */
type Catalogue = {
  slots: Slot[];
  jurisdictions: Jurisdiction[];
  sources: Map<string, string>;
  uses: Map<string, number>;
};

/** The words that differ from city to city: which there are, whose stand, and where they are used. */
@Injectable()
export class LocalWordsOfCity {
  /** Files change only with the installation, so they are read once. */
  private catalogue: Promise<Catalogue> | null = null;

  constructor(
    private readonly reader: ContentReader,
    private readonly city: City,
    private readonly slotValues: SlotValues,
    private readonly clock: Clock,
  ) {}

  async view(): Promise<LocalWordsView> {
    const { slots, jurisdictions, sources, uses } = await this.read();
    const city = await this.city.profile();
    const chosen = jurisdictions.find(({ country }) => country === city.jurisdiction);
    const today = dateIn(city.zone, instantOf(this.clock.now()));
    const words = localWords(slots, chosen ?? { slots: {} }, await this.slotValues.own(), today);
    return {
      jurisdiction: city.jurisdiction,
      jurisdictions: jurisdictions.map(({ country, title }) => ({ country, title })),
      items: words.map((each) => ({
        ...each,
        source: sourceOf(each, sources),
        uses: uses.get(each.key) ?? 0,
      })),
    };
  }

  async knows(key: string): Promise<boolean> {
    const { slots } = await this.read();
    return key !== 'city.name' && slots.some(({ name }) => name === key);
  }

  async hasJurisdiction(country: string): Promise<boolean> {
    return (await this.read()).jurisdictions.some((each) => each.country === country);
  }

  private read(): Promise<Catalogue> {
    this.catalogue ??= this.reader.read().then(catalogueOf);
    // A folder that was refused may have been mended since.
    this.catalogue.catch(() => (this.catalogue = null));
    return this.catalogue;
  }
}

function catalogueOf(content: LoadedContent): Catalogue {
  const { slots, jurisdictions, sources } = content;
  return {
    slots,
    jurisdictions,
    sources: new Map(sources.map(({ key, title }) => [key, title])),
    uses: usesIn(content),
  };
}

/** In how many lessons, quizzes, plans and other pieces a slot stands. */
function usesIn({ programmes, banks, cards, openQuizzes, surveys }: LoadedContent) {
  const modules = programmes.flatMap((programme) => programme.modules);
  const pieces: unknown[] = [
    ...modules.flatMap(({ lessons, ...rest }) => [...lessons, rest]),
    ...[banks, cards, openQuizzes, surveys].flat(),
  ];
  const uses = new Map<string, number>();
  for (const piece of pieces)
    for (const slot of slotsIn(piece)) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  return uses;
}

/** Shipped words name a source of the list; a city writes its own in words. */
const sourceOf = ({ standing, source }: LocalWords, sources: Map<string, string>) =>
  standing === 'country' && source !== null ? (sources.get(source) ?? source) : source;

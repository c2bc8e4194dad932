import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Addresses } from '../../platform/http/addresses.js';
import { Ids } from '../../platform/ids/ids.js';
import type { PageToRender } from '../../platform/site/public-pages.js';
import { shownGroupCode } from '../domain/group-code.js';
import { openPartsOf } from '../domain/open-programme.js';
import { doorOf, endOf, isOver } from '../domain/workshop-door.js';
import { GroupPlans } from '../groups/group-plans.js';
import { ENTRY_ADDRESS_BYTES, entryAddressFrom } from './entry-address.js';
import { WorkshopRecords } from './workshop-records.js';
import type { WorkshopEntity } from './workshop.entity.js';
import type { NameRefused } from './workshops.errors.js';

/** What somebody sent that could not be taken, to be put right where it stands. */
export type Returned = { readonly name: string; readonly refused: NameRefused };

/** The pages at the door: checking in, and afterwards one's own entry. */
@Injectable()
export class HerePages {
  constructor(
    private readonly city: City,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly records: WorkshopRecords,
    private readonly plans: GroupPlans,
    private readonly addresses: Addresses,
  ) {}

  /**
   * @param address the one that was drawn with a form that came back; a new one is drawn for a new form
   */
  async door(
    locale: string,
    workshop: WorkshopEntity,
    {
      address,
      returned,
      full = false,
    }: { address?: string; returned?: Returned; full?: boolean } = {},
  ): Promise<PageToRender> {
    const door = doorOf(workshop, this.clock.now());
    return this.page(locale, workshop, {
      step: 'door',
      door,
      address: address ?? entryAddressFrom(this.ids.random(ENTRY_ADDRESS_BYTES)),
      full,
      ...(returned ? { returned: toPage(returned) } : {}),
    });
  }

  /** Null where there is no such entry: it was deleted, or never was. */
  async own(
    locale: string,
    workshop: WorkshopEntity,
    address: string,
    returned?: Returned,
  ): Promise<PageToRender | null> {
    const entry = await this.records.entryAt(workshop.id, address);
    if (entry === null) return null;
    const over = isOver(workshop, this.clock.now());
    const letter = entry.state !== 'confirmed' ? 'none' : over ? 'ready' : 'later';
    return this.page(locale, workshop, {
      ...{ step: 'own', address, name: entry.name, state: entry.state, letter },
      link: this.addresses.of(`/${locale}/here/${workshop.code}/${address}`),
      participation: await this.participation(workshop),
      ...(returned ? { returned: toPage(returned) } : {}),
    });
  }

  /** After somebody has taken themselves off the list, and where an address leads to no entry. */
  async without(locale: string, workshop: WorkshopEntity, step: 'removed' | 'unknown-entry') {
    return this.page(locale, workshop, { step });
  }

  async unknown(locale: string): Promise<PageToRender> {
    return { kind: 'here-unknown', locale, city: await this.city.forVisitors() };
  }

  private async page(
    locale: string,
    workshop: WorkshopEntity,
    rest: Record<string, unknown>,
  ): Promise<PageToRender> {
    const { title, locale: language, place, startsAt, minutes, zone, names, deleteOn } = workshop;
    return {
      ...{ kind: 'here', locale, city: await this.city.forVisitors() },
      ...{ code: workshop.code, shownCode: shownGroupCode(workshop.code) },
      workshop: {
        ...{ title, language, place, startsAt, endsAt: endOf(workshop), minutes, zone },
        ...{ names, deleteOn },
      },
      ...rest,
    };
  }

  /** The paper that people fill in themselves, where the workshop's programme is open to everybody. */
  private async participation({
    programmeVersionId,
    moduleId,
  }: WorkshopEntity): Promise<string | null> {
    if (programmeVersionId === null || moduleId === null) return null;
    const { manifest } = await this.plans.pinned(programmeVersionId, moduleId);
    return openPartsOf(manifest) === null ? null : manifest.slug;
  }
}

const toPage = ({ name, refused: { fault, letters } }: Returned) => ({ name, fault, letters });

import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { PublishContent } from '../src/publishing/index.js';
import type { WorkshopSetUpView, WorkshopView } from '../src/open/workshops/workshops.dto.js';
import { aCity } from './builders.js';
import { aContentFolder, withOpenContent } from './content-folder.js';
import type { SignedInPerson } from './people-builders.js';
import type { TestApp } from './test-app.js';

/** The city with a plan for officials (`first-steps`, `part-1`) and one for young people, whose programme is open (`my-street`, `street`). */
export async function aCityWithPlans(app: TestApp): Promise<void> {
  await aCity(app);
  const folder = withOpenContent(aContentFolder());
  const file = 'programmes/my-street/programme.yaml';
  const text = readFileSync(path.join(folder.at, file), 'utf8');
  folder.write(file, text.replace(/"?residents"?/, 'youth'));
  await app.nest.get(PublishContent, { strict: false }).execute(folder.at);
}

/** On the day of the fixed clock, 14:00 to 16:00 in Tirana; the clock stands at 10:00 there. */
export const aNewWorkshop = (overrides: object = {}) => ({
  ...{ title: 'My data, my street', place: 'Library', locale: 'en', young: false },
  ...{ date: '2026-03-02', time: '14:00', minutes: 120, keepDays: 30 },
  ...overrides,
});

/** Where the clock stands in the course of such a workshop. */
export const moments = {
  morning: '2026-03-02T09:00:00.000Z',
  doorOpens: '2026-03-02T12:00:00.000Z',
  begins: '2026-03-02T13:00:00.000Z',
  middle: '2026-03-02T14:00:00.000Z',
  ends: '2026-03-02T15:00:00.000Z',
  doorCloses: '2026-03-02T16:00:00.000Z',
  deleted: '2026-04-01T02:50:00.000Z',
};

const formed = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const form = (values: Record<string, string>) => new URLSearchParams(values).toString();

/** A workshop that is held: by whom, and what phones at its door see. */
export class HeldWorkshop {
  private constructor(
    private readonly app: TestApp,
    readonly id: string,
    readonly code: string,
    readonly holder: SignedInPerson,
  ) {}

  static async setUp(
    app: TestApp,
    holder: SignedInPerson,
    overrides: object = {},
  ): Promise<HeldWorkshop> {
    const { body } = await app.post<WorkshopSetUpView>(
      'workshops',
      aNewWorkshop(overrides),
      holder,
    );
    return new HeldWorkshop(app, body.id, body.code, holder);
  }

  get door(): string {
    return `/en/here/${this.code}`;
  }

  async view(as = this.holder): Promise<WorkshopView> {
    return (await this.app.get<WorkshopView>(`workshops/${this.id}`, as)).body;
  }

  async change(change: object, as = this.holder) {
    const { version } = await this.view();
    return this.app.patch(`workshops/${this.id}`, { ...change, version }, as);
  }

  /** The address that the form at the door comes with. */
  async formAddress(): Promise<string> {
    const { body } = await this.app.get<string>(this.door);
    return /name="address" value="([\w-]{43})"/.exec(body)![1]!;
  }

  send(path: string, values: Record<string, string>) {
    return this.app.call<string>('POST', path, { headers: formed, body: form(values) });
  }

  /** Somebody reads the page, writes a name and sends it; gives the address of the own entry. */
  async checkIn(name = ''): Promise<string> {
    const address = await this.formAddress();
    await this.send(this.door, { name, address });
    return `${this.door}/${address}`;
  }

  add(names: string[], as = this.holder) {
    return this.app.post(`workshops/${this.id}/entries`, { names }, as);
  }

  async entry(name: string) {
    return (await this.view()).entries.find((each) => each.name === name)!;
  }

  async changeEntry(name: string, change: object, as = this.holder) {
    const { id } = await this.entry(name);
    return this.app.patch(`workshops/${this.id}/entries/${id}`, change, as);
  }

  confirm(ids: string[], as = this.holder) {
    return this.app.put(`workshops/${this.id}/confirmation`, { entries: ids }, as);
  }

  async confirmNamed(...names: string[]) {
    const { entries } = await this.view();
    const ids = names.map((name) => entries.find((each) => each.name === name)!.id);
    return this.confirm(ids);
  }
}

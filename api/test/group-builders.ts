import { PublishContent } from '../src/publishing/index.js';
import { aCity } from './builders.js';
import { aContentFolder } from './content-folder.js';
import { someoneSignedIn, type SignedInPerson } from './people-builders.js';
import type { TestApp } from './test-app.js';
import type { GroupView, OpenedGroupView } from '../src/open/groups/groups.dto.js';
import type { GroupForPhonesView } from '../src/open/groups/group-codes.dto.js';

const both = (en: string) => ({ en, sq: `${en} (sq)` });
const option = (key: string) => ({ key, text: both(key) });

/** What the small programme's first part does on phones. */
export const groupWork = {
  activities: [
    {
      key: 'line',
      from: 0,
      kind: 'line-up',
      question: both('How many?'),
      least: 0,
      most: 30,
      every: 10,
    },
    {
      key: 'corner',
      from: 0,
      kind: 'corners',
      question: both('Where?'),
      options: ['allow', 'not-now'].map(option),
    },
    { key: 'flood', from: 0, kind: 'yes-if-no', question: both('The alarm?') },
    {
      key: 'dots',
      from: 0,
      kind: 'dots',
      dots: 3,
      question: both('The gravest?'),
      options: ['a', 'b', 'c'].map(option),
    },
    {
      ...{ key: 'walk', from: 0, kind: 'stations', question: both('Three stations'), minutes: 14 },
      stations: ['a', 'b'].map((key) => ({ key, title: both(key), text: both(`At ${key}`) })),
    },
    { key: 'chamber', from: 0, kind: 'board', question: both('One recommendation') },
  ],
  translations: { sq: { state: 'draft', of: '' } },
};

/** The city with a programme whose first part can be led under a code. */
export async function aCityWithGroupWork(app: TestApp): Promise<void> {
  await aCity(app);
  const folder = aContentFolder();
  folder.write('programmes/first-steps/modules/01-part-1/group.yaml', groupWork);
  await app.nest.get(PublishContent, { strict: false }).execute(folder.at);
}

export const aNewGroup = (overrides: object = {}) => ({
  ...{ programme: 'first-steps', module: 'part-1', name: 'Class 10', locale: 'en' },
  ...{ answerer: 'Head of transport', answerBy: '2026-04-13', keepDays: 60, holdsNotes: false },
  ...overrides,
});

/** A group that is led: by whom, and what its phones see. */
export class LedGroup {
  private constructor(
    private readonly app: TestApp,
    readonly id: string,
    readonly code: string,
    readonly facilitator: SignedInPerson,
  ) {}

  static async open(
    app: TestApp,
    facilitator: SignedInPerson,
    overrides: object = {},
  ): Promise<LedGroup> {
    const { body } = await app.post<OpenedGroupView>('groups', aNewGroup(overrides), facilitator);
    return new LedGroup(app, body.id, body.code, facilitator);
  }

  static async withFacilitator(app: TestApp, overrides: object = {}): Promise<LedGroup> {
    return LedGroup.open(app, await someoneSignedIn(app, 'trainer'), overrides);
  }

  async view(as = this.facilitator): Promise<GroupView> {
    return (await this.app.get<GroupView>(`groups/${this.id}`, as)).body;
  }

  async activity(kind: string) {
    return (await this.view()).activities.find((each) => each.kind === kind)!;
  }

  /** With the version that stands now, unless another is given. */
  async move(kind: string, move: 'open' | 'close' | 'next-round', version?: number) {
    const { id } = await this.activity(kind);
    const known = version ?? (await this.view()).version;
    const path = `groups/${this.id}/activities/${id}/move`;
    return this.app.put(path, { move, version: known }, this.facilitator);
  }

  async steer(change: object) {
    const { version } = await this.view();
    return this.app.patch(`groups/${this.id}`, { ...change, version }, this.facilitator);
  }

  async close() {
    const { version } = await this.view();
    return this.app.put(`groups/${this.id}/closing`, { version }, this.facilitator);
  }

  judge(noteId: string, state: 'shown' | 'hidden') {
    return this.app.put(`groups/${this.id}/notes/${noteId}`, { state }, this.facilitator);
  }

  sit(seat = this.app.ids.unlinkable()) {
    return this.app.put(`group-codes/${this.code}/seats/${seat}`, {});
  }

  async phones(count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) await this.sit();
  }

  async vote(
    kind: string,
    choices: string[],
    { ticket = this.app.ids.unlinkable(), change = 1 } = {},
  ) {
    const { id } = await this.activity(kind);
    const path = `group-codes/${this.code}/activities/${id}/votes/${ticket}`;
    return this.app.put(path, { choices, change });
  }

  async write(kind: string, note: object, id = this.app.ids.unlinkable()) {
    const { id: activityId } = await this.activity(kind);
    return this.app.put(`group-codes/${this.code}/activities/${activityId}/notes/${id}`, note);
  }

  /** What a phone sees a moment later, when nothing of before is kept any more. */
  async seen(): Promise<GroupForPhonesView> {
    this.app.clock.pass({ minutes: 1 });
    return (await this.app.get<GroupForPhonesView>(`group-codes/${this.code}`)).body;
  }
}

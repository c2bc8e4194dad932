import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  contentHash,
  versionHash,
  type Baseline,
  type LoadedContent,
  type Programme,
} from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { buildManifest, type PinOf } from './domain/build-manifest.js';

const programmeVersions = { table: 'programme_version', owner: 'programme_id', noun: 'programme' };

/** The programme's own version: last of all parts, because it pins the versions of the others. */
@Injectable()
export class ProgrammeVersionsPart implements PublishedPart, OnModuleInit {
  readonly name = 'programmes';

  constructor(
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(90, this);
  }

  plan({ content }: PublishInput): Promise<string[]> {
    return this.versions.plan(
      programmeVersions,
      content.programmes.map((programme) =>
        frozen(programme, content, itemHashes(programme, content)),
      ),
    );
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    const items = content.programmes.map((programme) => frozen(programme, content, pinFrom(pins)));
    const standing = await this.versions.publish(programmeVersions, items, publishedAt);
    for (const [programmeId, versionId] of standing) pins.set(programmeId, versionId);
  }
}

/** The hash pins by the items' hashes, so that it can be told before any of them has a version; the body pins by version. */
function frozen(programme: Programme, content: LoadedContent, pinOf: PinOf): Frozen {
  return {
    ownerId: programme.id,
    name: programme.slug,
    sha256: contentHash(buildManifest(programme, content, itemHashes(programme, content))),
    body: buildManifest(programme, content, pinOf),
  };
}

const pinFrom =
  (pins: ReadonlyMap<string, string>): PinOf =>
  (itemId) => {
    const versionId = pins.get(itemId);
    if (!versionId) throw new Error(`No part has published the item ${itemId}`);
    return versionId;
  };

function itemHashes(programme: Programme, { banks }: LoadedContent): PinOf {
  const hashes = new Map<string, string>();
  for (const { lessons, quiz } of programme.modules) {
    for (const lesson of lessons) hashes.set(lesson.id, contentHash(lesson));
    if (quiz) hashes.set(quiz.id, versionHash(quiz));
  }
  const { finalTest, baseline, assignment } = programme;
  if (finalTest)
    hashes.set(
      finalTest.id,
      versionHash([finalTest, banks.find(({ slug }) => slug === finalTest.bank)?.items ?? []]),
    );
  if (baseline) hashes.set(baseline.id, versionHash([baseline, itemsAsked(baseline, banks)]));
  if (assignment) hashes.set(assignment.id, versionHash(assignment));
  return (itemId) => hashes.get(itemId) ?? itemId;
}

/** A baseline changes when one of its own items does, not with the rest of the bank. */
const itemsAsked = ({ bank, items }: Baseline, banks: LoadedContent['banks']) =>
  banks.find(({ slug }) => slug === bank)?.items.filter(({ code }) => items.includes(code)) ?? [];

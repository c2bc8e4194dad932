import { Injectable } from '@nestjs/common';
import type { Lesson } from '@stoa/content';
import {
  lessonsInOrder,
  Programmes,
  type LessonPlace,
  type Manifest,
} from '../programmes/index.js';
import { found } from '../platform/http/domain-error.js';

/** A programme version in which a lesson stands, and the module it stands in. */
export type KnownPlace = { programmeVersionId: string; moduleId: string };

/** Tells from memory where a lesson stands, so that a write can be checked inside its own statement. */
@Injectable()
export class KnownPlaces {
  constructor(private readonly programmes: Programmes) {}

  /** Those versions in memory whose version of the lesson fits. */
  where(lessonId: string, fits: (lesson: Lesson) => boolean): KnownPlace[] {
    const versions = this.programmes.lessonVersionsAtHand();
    return [...this.programmes.manifestsAtHand()].flatMap(([programmeVersionId, manifest]) => {
      const place = placeOf(manifest, lessonId);
      const lesson = place && versions.get(place.lesson.versionId);
      return place && lesson && fits(lesson)
        ? [{ programmeVersionId, moduleId: place.module.id }]
        : [];
    });
  }

  /**
   * The lesson as one programme version has it; read if it is not in memory.
   * @throws NotFound when the programme does not have it
   */
  async in(
    programmeVersionId: string,
    lessonId: string,
  ): Promise<{ lesson: Lesson; moduleId: string }> {
    const place = found(placeOf(await this.programmes.manifest(programmeVersionId), lessonId));
    return {
      lesson: await this.programmes.lessonVersion(place.lesson.versionId),
      moduleId: place.module.id,
    };
  }
}

const placeOf = (manifest: Manifest, lessonId: string): LessonPlace | undefined =>
  lessonsInOrder(manifest).find(({ lesson }) => lesson.id === lessonId);

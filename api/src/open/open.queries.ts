import { Injectable } from '@nestjs/common';
import { City } from '../organisation/index.js';
import { Clock } from '../platform/clock/clock.js';
import { found } from '../platform/http/domain-error.js';
import { Programmes, type ManifestSource } from '../programmes/index.js';
import { QuizVersions } from '../quizzes/index.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import {
  inLanguage,
  languageOf,
  overdue,
  overdueScreens,
  practiceItem,
  stateOf,
} from './domain/in-language.js';
import { OpenItems } from './open-items.js';
import { OpenProgrammes, type OpenProgramme } from './open-programmes.js';

/** What each open page says, in one language. */
@Injectable()
export class OpenQueries {
  constructor(
    private readonly items: OpenItems,
    private readonly open: OpenProgrammes,
    private readonly programmes: Programmes,
    private readonly quizVersions: QuizVersions,
    private readonly city: City,
    private readonly clock: Clock,
  ) {}

  async card(slug: string, locale: string) {
    const card = await this.items.one('card', slug);
    const language = found(languageOf(card.locales, locale));
    const text = card.locales[language]!;
    const { title, action, html } = text;
    return {
      ...{ slug, title, action, html, language, state: stateOf(text), sources: card.quoted },
      overdue: overdue(card.law, await this.today()),
    };
  }

  /** A quiz for everybody. */
  async quiz(slug: string, locale: string) {
    const { id, title, items, quoted } = await this.items.one('quiz', slug);
    const today = await this.today();
    return {
      ...{ id, slug, title: inLanguage(title, locale), sources: quoted },
      items: items.map((item) => practiceItem(item, locale, today)),
    };
  }

  async programme(slug: string, locale: string) {
    return programmeView(await this.open.one(slug), locale);
  }

  async lesson(programme: string, address: string, locale: string) {
    const open = await this.open.one(programme);
    const { lessons } = open.parts;
    const at = lessons.findIndex((one) => one.address === address);
    const { lesson, module } = found(lessons[at]);
    const version = await this.programmes.lessonVersion(lesson.versionId);
    const language = found(languageOf(version.locales, locale));
    const text = version.locales[language]!;
    const { sources } = open.manifest;
    return {
      ...{ id: lesson.id, address, minutes: lesson.minutes, title: text.title, language },
      ...{ state: stateOf(text), screens: text.screens, glossary: module.glossary },
      sources: version.sources.flatMap((key) => sources[key] ?? []),
      overdue: overdueScreens(version.law, text, await this.today()),
      number: at + 1,
      programme: programmeView(open, locale),
    };
  }

  /** The quiz at the end of an open module. */
  async practice(programme: string, slug: string, locale: string) {
    const open = await this.open.one(programme);
    const { quiz } = found(open.parts.quizzes.find((one) => one.quiz.slug === slug));
    const { items, title } = await this.quizVersions.body(quiz.versionId);
    const today = await this.today();
    const quoted = new Set(items.flatMap((item) => item.sources));
    return {
      ...{ id: quiz.id, slug, title: inLanguage(title, locale) },
      sources: Object.values<ManifestSource>(open.manifest.sources).filter(({ key }) =>
        quoted.has(key),
      ),
      items: items.map((item) => practiceItem(item, locale, today)),
      programme: programmeView(open, locale),
    };
  }

  /** Legal statements are due by the city's own day. */
  private async today(): Promise<string> {
    const { zone } = await this.city.profile();
    return dateIn(zone, instantOf(this.clock.now()));
  }
}

function programmeView({ manifest, parts }: OpenProgramme, locale: string) {
  const { slug, title, summary, modelledOn } = manifest;
  return {
    ...{ slug, title: inLanguage(title, locale), summary: inLanguage(summary, locale) },
    modelledOn: modelledOn === null ? null : inLanguage(modelledOn, locale),
    lessons: parts.lessons.map(({ address, lesson: { id, title: name, minutes } }) => ({
      ...{ id, address, title: inLanguage(name, locale), minutes },
    })),
    quizzes: parts.quizzes.map(({ quiz: { id, slug: address, title: name, items } }) => ({
      ...{ id, slug: address, title: inLanguage(name, locale), items },
    })),
  };
}

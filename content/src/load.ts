import type {
  CalendarDate,
  Jurisdiction,
  LoadedContent,
  Locale,
  Slot,
  Source,
  Term,
} from './types.ts';
import { checkContent } from './checks/content.ts';
import type { Loading } from './loading/context.ts';
import { Folder, itemFolders } from './loading/folder.ts';
import { loadCards } from './loading/load-cards.ts';
import { loadPictures } from './loading/load-pictures.ts';
import { loadProgramme, type LoadedProgramme } from './loading/load-programme.ts';
import { loadFolder, loadYaml } from './loading/load-yaml.ts';
import type { Album } from './pictures/album.ts';
import { Report, type Problem } from './problem.ts';
import { assessment, game } from './schema/city.ts';
import { jurisdiction, slots, sources, terms } from './schema/library.ts';
import { bank, quiz } from './schema/quiz.ts';
import { survey } from './schema/survey.ts';
import type { Decoder } from './yaml/decode.ts';

export interface LoadOptions {
  /** Legal statements whose `check_by` lies before this day are reported; without it none are. */
  today?: CalendarDate;
  /** The languages everything must exist in. */
  locales?: readonly Locale[];
}

export interface LoadResult {
  content: LoadedContent;
  /** Sorted by file and line. Content may be used when none of them is an error. */
  problems: Problem[];
}

/** Reads a whole content folder and reports everything that is wrong with it at once. */
export function loadContent(dir: string, options: LoadOptions = {}): LoadResult {
  const report = new Report();
  const folder = new Folder(dir);
  const loading: Loading = { folder, report, locales: options.locales ?? ['en', 'sq'] };
  const loaded = folder
    .folders('programmes')
    .map((name) => loadProgramme(loading, `programmes/${name}`));
  const openAlbum = loadPictures(loading, 'open/pictures', null);
  const content: LoadedContent = {
    programmes: loaded.flatMap(({ programme }) => programme ?? []),
    banks: loadFolder(loading, 'banks', bank),
    surveys: loadFolder(loading, 'surveys', survey),
    assessments: loadFolder(loading, 'assessments', assessment),
    cards: loadCards(loading, 'open/cards', openAlbum),
    openQuizzes: loadFolder(loading, 'open/quizzes', quiz),
    games: loadFolder(loading, 'open/games', game),
    pictures: albums(loaded, openAlbum).flatMap(({ pictures }) => pictures),
    sources: loadOne<Source[]>(loading, 'sources.yaml', sources),
    terms: loadOne<Term[]>(loading, 'terms.yaml', terms),
    slots: loadOne<Slot[]>(loading, 'slots.yaml', slots),
    jurisdictions: loadJurisdictions(loading),
  };
  reportUnread(loading);
  albums(loaded, openAlbum).forEach((album) => reportNeverShown(report, album));
  const texts = folder.everythingRead();
  checkContent({ report, content, loaded, texts, today: options.today ?? null });
  return { content, problems: report.sorted() };
}

function loadOne<T extends unknown[]>(
  loading: Loading,
  path: string,
  decoder: Decoder<T>,
): T | never[] {
  return loading.folder.has(path) ? (loadYaml(loading, path, decoder) ?? []) : [];
}

function loadJurisdictions(loading: Loading): Jurisdiction[] {
  return loading.folder
    .files('jurisdictions')
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => loadYaml(loading, `jurisdictions/${name}`, jurisdiction) ?? []);
}

function albums(loaded: readonly LoadedProgramme[], openAlbum: Album): Album[] {
  return [...loaded.map(({ album }) => album), openAlbum];
}

function reportNeverShown(report: Report, album: Album): void {
  for (const picture of album.neverShown()) {
    report.warning(
      report.placeOf(picture),
      'picture/never-shown',
      `No page shows the picture \`${picture.slug}\`.`,
      `Write \`:::picture ${picture.slug}\` and \`:::\` where it belongs, or delete its two files.`,
    );
  }
}

/** A misspelt file name would otherwise silently drop a lesson. */
function reportUnread({ folder, report }: Loading): void {
  for (const file of itemFolders.flatMap((path) => folder.unread(path))) {
    report.warning(
      { file, line: 1 },
      'file/unknown',
      'This file is not part of the format and was not read.',
      'FORMAT.md shows where each file belongs and how it is named.',
    );
  }
}

import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';
import { plusWeeks } from '../../shared/wall-clock.js';
import type { BreakdownFigures, MeasureFigures, Release } from './release.js';
import { noAnswer } from './survey-body.js';
import { low } from './tally.js';
import { moduleOfTheme } from './themes.js';

export type CurriculumInput = {
  /** Protected numbers only, so that a proposal cannot tell what results must not. */
  release: Release;
  /** Modules of the programme in their order. */
  modules: readonly { code: string }[];
  /** Themes that each interview was tagged with: codes of modules or options of the question on worries. */
  interviews: readonly (readonly string[])[];
  /** Modules that the city wants taught first. */
  targets: readonly string[];
  limits: ProposalLimits;
};

export type ProposalLimits = {
  earliestOn: CalendarDate;
  latestOn: CalendarDate;
  /** Sessions of the programme, one a week. */
  weeks: number;
  sizeAtLeast: number;
  sizeAtMost: number;
  /** How many cohorts may run at the same time. */
  atOnce: number;
};

/** Why a line says what it says: a code and values, put into words in the reader's language. */
export type Evidence =
  | { code: 'knows-little' | 'worried'; option?: string; count: number; of: number }
  | { code: 'interviews'; count: number; of: number }
  | { code: 'target' | 'no-figure' | 'most-preferred-unknown' | 'too-late' }
  | { code: 'people'; count: number; module: string }
  | { code: 'language' | 'language-joined' | 'format' | 'time'; option: string; count: number }
  | { code: 'group-first'; groups: string[]; count: number; of: number };

export type ModuleNeed = { code: string; points: number; evidence: Evidence[] };

export type CohortMode = 'room' | 'online' | 'hybrid';
export type CohortLine = {
  key: string;
  size: number;
  /** Null where the survey does not say which: the city's first. */
  language: string | null;
  mode: CohortMode;
  time: string | null;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  fits: boolean;
  focus: string[];
  evidence: Evidence[];
};

export type CurriculumProposal = { modules: ModuleNeed[]; cohorts: CohortLine[] };

/** Points out of a thousand: who knows little counts most, then worries, interviews and what the city aims at. */
const worth = { worries: 500, interviews: 300, target: 300 };

/** From what was found to what to teach first, to how many, when and how; a person decides on each line. */
export function proposeCurriculum(input: CurriculumInput): CurriculumProposal {
  const { answers } = input.release;
  if (answers === null) return { modules: [], cohorts: [] };
  const modules = input.modules
    .map(({ code }) => needOf(code, answers, input))
    .toSorted((a, b) => b.points - a.points);
  return { modules, cohorts: cohortsFor(modules, answers, input) };
}

const measureOf = ({ measures }: Release, key: string): MeasureFigures | null =>
  measures.find(({ measure }) => measure === key) ?? null;

const thousandths = (count: number, of: number) => Math.floor((count * 1_000) / of);

function needOf(code: string, answers: number, input: CurriculumInput): ModuleNeed {
  const { release, interviews, targets } = input;
  const knows = measureOf(release, `knowledge.${code}`)?.low ?? null;
  const worries = (measureOf(release, 'worries')?.options ?? []).flatMap(({ option, count }) =>
    count !== null && count > 0 && moduleOfTheme(option) === code ? [{ option, count }] : [],
  );
  const most = Math.max(0, ...worries.map(({ count }) => count));
  const tagged = interviews.filter((themes) =>
    themes.some((theme) => moduleOfTheme(theme) === code),
  ).length;
  const isTarget = targets.includes(code);
  const evidence: Evidence[] = [
    knows === null ? { code: 'no-figure' } : { code: 'knows-little', count: knows, of: answers },
    ...worries.map((worry): Evidence => ({ code: 'worried', ...worry, of: answers })),
    ...(tagged > 0 ? [{ code: 'interviews' as const, count: tagged, of: interviews.length }] : []),
    ...(isTarget ? [{ code: 'target' as const }] : []),
  ];
  const points =
    (knows === null ? 0 : thousandths(knows, answers)) +
    thousandths(most * worth.worries, answers * 1_000) +
    (tagged > 0 ? thousandths(tagged * worth.interviews, interviews.length * 1_000) : 0) +
    (isTarget ? worth.target : 0);
  return { code, points, evidence };
}

function cohortsFor(
  modules: readonly ModuleNeed[],
  answers: number,
  input: CurriculumInput,
): CohortLine[] {
  const first = modules.find(({ evidence }) =>
    evidence.some(({ code }) => code === 'knows-little'),
  );
  if (!first) return [];
  const people = measureOf(input.release, `knowledge.${first.code}`)!.low!;
  const { sizeAtMost } = input.limits;
  const runs = languagesOf(input, people, answers).flatMap(({ language, count, evidence }) => {
    const cohorts = Math.ceil(count / sizeAtMost);
    return Array.from({ length: cohorts }, (_, at) => ({
      language,
      evidence,
      // The same size for all, those first that are one larger.
      size: Math.floor(count / cohorts) + (at < count % cohorts ? 1 : 0),
    }));
  });
  const shared = {
    ...formatOf(input.release),
    focus: modules.slice(0, 3).map(({ code }) => code),
  };
  const groups = groupsFirst(input.release, first.code);
  const perRun = Math.max(1, Math.ceil(groups.length / Math.max(1, runs.length)));
  return runs.map(({ language, size, evidence }, at) => {
    const dates = datesOf(at, input.limits);
    return {
      ...{ key: `cohort-${at + 1}`, size, language, mode: shared.mode, time: shared.time },
      ...{ ...dates, focus: shared.focus },
      evidence: [
        { code: 'people', count: people, module: first.code },
        ...evidence,
        ...shared.evidence,
        ...groups.slice(at * perRun, (at + 1) * perRun),
        ...(dates.fits ? [] : [{ code: 'too-late' as const }]),
      ],
    };
  });
}

type Speakers = { language: string | null; count: number; evidence: Evidence[] };

/** Languages in which enough people want to learn; smaller ones learn with the largest rather than not at all. */
function languagesOf(
  { release, limits }: CurriculumInput,
  people: number,
  answers: number,
): Speakers[] {
  const shown = (measureOf(release, 'language')?.options ?? [])
    .flatMap(({ option, count }) =>
      option !== noAnswer && count !== null && count > 0 ? [{ option, count }] : [],
    )
    .toSorted((a, b) => b.count - a.count);
  const [largest, ...others] = shown;
  if (!largest) return people > 0 ? [{ language: null, count: people, evidence: [] }] : [];
  const inNeed = (count: number) => Math.round((count * people) / answers);
  const own = others.filter(({ count }) => inNeed(count) >= limits.sizeAtLeast);
  const joined = others.filter((other) => !own.includes(other));
  const speakers = (language: { option: string; count: number }, count: number): Speakers => ({
    language: language.option,
    count,
    evidence: [{ code: 'language', ...language }],
  });
  const ofOthers = own.map((language) => speakers(language, inNeed(language.count)));
  const rest = people - ofOthers.reduce((total, { count }) => total + count, 0);
  const most = speakers(largest, rest);
  most.evidence.push(
    ...joined.map((language): Evidence => ({ code: 'language-joined', ...language })),
  );
  return [most, ...ofOthers].filter(({ count }) => count > 0);
}

const modeOfWay: Readonly<Record<string, CohortMode>> = {
  in_person: 'room',
  mixed: 'hybrid',
  live_online: 'online',
  short_online: 'online',
};

/** How most learn best, and when. */
function formatOf(release: Release): {
  mode: CohortMode;
  time: string | null;
  evidence: Evidence[];
} {
  const way = mostChosen(release, 'learn_best', (option) => option in modeOfWay);
  const time = mostChosen(release, 'best_time', (option) => option !== noAnswer);
  return {
    mode: way ? modeOfWay[way.option]! : 'hybrid',
    time: time?.option ?? null,
    evidence: [
      way ? { code: 'format', ...way } : { code: 'most-preferred-unknown' },
      ...(time ? [{ code: 'time' as const, ...time }] : []),
    ],
  };
}

function mostChosen(
  release: Release,
  measure: string,
  counts: (option: string) => boolean,
): { option: string; count: number } | null {
  const shown = (measureOf(release, measure)?.options ?? []).flatMap(({ option, count }) =>
    count !== null && count > 0 && counts(option) ? [{ option, count }] : [],
  );
  return shown.toSorted((a, b) => b.count - a.count)[0] ?? null;
}

/** Groups in which the largest share knows little, the neediest first; those that cannot be shown are nowhere. */
function groupsFirst({ breakdowns }: Release, module: string): Evidence[] {
  const byDepartment = breakdowns.find(({ groupings }) => groupings[0] === 'department');
  if (!byDepartment) return [];
  return rowsOf(byDepartment, module)
    .toSorted((a, b) => b.count * a.of - a.count * b.of)
    .map((row) => ({ code: 'group-first', ...row }));
}

function rowsOf({ rows, measures }: BreakdownFigures, module: string) {
  const figures = measures.find(({ measure }) => measure === `knowledge.${module}`);
  const counts = figures?.options.find(({ option }) => option === low)?.counts ?? [];
  return rows.flatMap(({ groups, people }, at) => {
    const count = counts[at] ?? null;
    return count === null || count === 0 ? [] : [{ groups, count, of: people }];
  });
}

/** So many at once begin on the first Monday; the next when those are over. */
function datesOf(at: number, { earliestOn, latestOn, weeks, atOnce }: ProposalLimits) {
  const daysToMonday = (8 - new Date(`${earliestOn}T00:00:00Z`).getUTCDay()) % 7;
  const monday = plusDays(earliestOn, daysToMonday);
  const startsOn = plusWeeks(monday, Math.floor(at / atOnce) * weeks) as CalendarDate;
  const endsOn = plusWeeks(startsOn, Math.max(0, weeks - 1)) as CalendarDate;
  return { startsOn, endsOn, fits: endsOn <= latestOn };
}

import type { Report } from '../problem.ts';
import type { Assessment, Game, LoadedContent } from '../types.ts';
import { checkUnique } from './ids.ts';

export function checkCity(report: Report, content: LoadedContent): void {
  for (const assessment of content.assessments) checkAssessment(report, assessment);
  for (const game of content.games) checkGame(report, game);
}

function checkAssessment(report: Report, assessment: Assessment): void {
  checkUnique(report, assessment.levels, 'level');
  checkUnique(report, assessment.areas, 'key');
  const recommendations = assessment.areas.flatMap((area) => area.recommendations);
  checkUnique(report, recommendations, 'key');
  for (const { fromLevel, toLevel, ...of } of recommendations) {
    if (fromLevel <= toLevel) continue;
    report.error(
      report.placeOf(of.text),
      'assessment/levels',
      `${of.key} is shown from level ${fromLevel} to ${toLevel}.`,
    );
  }
  let expected = 0;
  for (const row of assessment.roundTable) {
    if (row.from !== expected || row.to <= row.from) {
      report.error(report.placeOf(row), 'plan/gap', 'The rows of the round table do not join.');
    }
    expected = row.to;
  }
}

function checkGame(report: Report, game: Game): void {
  for (const list of [game.lamps, game.neighbours, game.things, game.editions]) {
    checkUnique<{ key: string }>(report, list, 'key');
  }
  const known = {
    lamp: new Set(game.lamps.map(({ key }) => key)),
    neighbour: new Set(game.neighbours.map(({ key }) => key)),
    thing: new Set(game.things.map(({ key }) => key)),
  };
  const mustKnow = (what: keyof typeof known, keys: readonly string[], at: object): void => {
    for (const key of keys) {
      if (known[what].has(key)) continue;
      report.error(
        report.placeOf(at),
        `reference/unknown-${what}`,
        `There is no ${what} \`${key}\` in this game.`,
      );
    }
  };
  for (const choice of game.things.flatMap((thing) => thing.choices)) {
    mustKnow('lamp', Object.keys(choice.lamps), choice.lamps);
    for (const evening of choice.evenings) mustKnow('neighbour', [evening.neighbour], evening);
  }
  for (const edition of game.editions) {
    mustKnow('neighbour', edition.neighbours, edition);
    mustKnow('thing', edition.things, edition);
  }
}

import type { Report } from '../problem.ts';
import type { Criterion, LoadedContent, Programme, Rule, Tier } from '../types.ts';
import { checkUnique } from './ids.ts';

export function checkProgramme(report: Report, programme: Programme, content: LoadedContent): void {
  checkUnique(report, programme.modules, 'slug');
  checkUnique(report, programme.modules, 'code');
  checkUnique(report, programme.sessions, 'code');
  checkUnique(report, programme.handouts, 'slug');
  for (const session of programme.sessions) {
    if (session.module === null || hasModule(programme, session.module)) continue;
    if (report.isIncomplete(programme.modules)) continue;
    missing(report, session, 'module', 'module', session.module);
  }
  for (const slug of programme.surveys) {
    if (content.surveys.some((survey) => survey.slug === slug)) continue;
    missing(report, programme, 'surveys', 'survey', slug);
  }
  checkCriteria(report, programme, content);
  checkAssignment(report, programme);
  checkFinalTest(report, programme, content);
  checkBaseline(report, programme, content);
  checkObservation(report, programme);
}

function hasModule(programme: Programme, slug: string): boolean {
  return programme.modules.some((module) => module.slug === slug);
}

function checkCriteria(report: Report, programme: Programme, content: LoadedContent): void {
  if (!programme.criteria) return;
  const { criteria, tiers } = programme.criteria;
  checkUnique(report, criteria, 'key');
  checkUnique(report, tiers, 'key');
  const keys = new Set(criteria.map(({ key }) => key));
  for (const tier of tiers) checkRule(report, tier, tier.rule, keys);
  const used = new Set(tiers.flatMap((tier) => keysOf(tier.rule)));
  for (const criterion of criteria) {
    checkCriterion(report, programme, content, criterion);
    if (used.has(criterion.key)) continue;
    report.warning(
      report.placeOf(criterion),
      'criteria/unused',
      `No tier asks for ${criterion.key}.`,
    );
  }
}

function checkRule(report: Report, tier: Tier, rule: Rule, keys: ReadonlySet<string>): void {
  if (typeof rule === 'string') {
    if (!keys.has(rule)) missing(report, tier, 'rule', 'criterion', rule);
    return;
  }
  const members = membersOf(rule);
  if ('atLeast' in rule && rule.atLeast > members.length) {
    report.error(
      report.placeOf(tier, 'rule'),
      'criteria/impossible',
      `${rule.atLeast} of ${members.length} can never be met.`,
    );
  }
  for (const member of members) checkRule(report, tier, member, keys);
}

function membersOf(rule: Exclude<Rule, string>): Rule[] {
  if ('all' in rule) return rule.all;
  return 'any' in rule ? rule.any : rule.of;
}

function keysOf(rule: Rule): string[] {
  return typeof rule === 'string' ? [rule] : membersOf(rule).flatMap(keysOf);
}

/** What a criterion names must exist, and what it asks must be possible. */
function checkCriterion(
  report: Report,
  programme: Programme,
  content: LoadedContent,
  criterion: Criterion,
): void {
  const atMost = (found: number, of: string): void => {
    if (!('atLeast' in criterion) || criterion.atLeast <= found) return;
    report.error(
      report.placeOf(criterion, 'atLeast'),
      'criteria/impossible',
      `${criterion.key} asks for ${criterion.atLeast}, but there are ${found} ${of}.`,
    );
  };
  switch (criterion.kind) {
    case 'sessions-attended':
      atMost(programme.sessions.length, 'sessions');
      for (const code of criterion.mandatory) {
        if (programme.sessions.some((session) => session.code === code)) continue;
        missing(report, criterion, 'mandatory', 'session', code);
      }
      return;
    case 'prompts-answered':
      if (report.isIncomplete(programme.modules)) return;
      atMost(programme.modules.filter((module) => module.prompt).length, 'prompts');
      return;
    case 'quiz-passed':
      checkQuizCriterion(report, programme, criterion);
      return;
    case 'assignment-passed':
      checkAssignmentCriterion(report, programme, criterion);
      return;
    case 'module-completed':
      if (hasModule(programme, criterion.module) || report.isIncomplete(programme.modules)) return;
      missing(report, criterion, 'module', 'module', criterion.module);
      return;
    case 'award-held': {
      const awarding = content.programmes.find(({ slug }) => slug === criterion.programme);
      if (!awarding) missing(report, criterion, 'programme', 'programme', criterion.programme);
      else if (!awarding.criteria?.tiers.some((tier) => tier.key === criterion.tier)) {
        missing(report, criterion, 'tier', 'tier', criterion.tier);
      }
      return;
    }
    case 'hours':
    case 'practice-delivered':
    case 'delivery-observed':
      return;
  }
}

function checkQuizCriterion(
  report: Report,
  programme: Programme,
  criterion: Extract<Criterion, { kind: 'quiz-passed' }>,
): void {
  const test = programme.finalTest?.slug === criterion.quiz ? programme.finalTest : null;
  const quiz = programme.modules.find((module) => module.quiz?.slug === criterion.quiz)?.quiz;
  if (!test && !quiz) {
    if (!report.isIncomplete(programme.modules)) {
      missing(report, criterion, 'quiz', 'quiz', criterion.quiz);
    }
    return;
  }
  const of = test ? test.draw.reduce((sum, draw) => sum + draw.count, 0) : quiz!.items.length;
  if (criterion.of !== of) {
    report.error(
      report.placeOf(criterion, 'of'),
      'criteria/quiz-differs',
      `${criterion.key} counts ${criterion.of} items, but the quiz has ${of}.`,
    );
  }
  const { rightAtLeast } = test ?? quiz!;
  if (criterion.rightAtLeast !== rightAtLeast) {
    report.error(
      report.placeOf(criterion, 'rightAtLeast'),
      'criteria/quiz-differs',
      `${criterion.key} asks for ${criterion.rightAtLeast} right, but the quiz for ${rightAtLeast}.`,
    );
  }
}

function checkAssignmentCriterion(
  report: Report,
  { assignment }: Programme,
  criterion: Extract<Criterion, { kind: 'assignment-passed' }>,
): void {
  if (assignment?.slug !== criterion.assignment) {
    missing(report, criterion, 'assignment', 'assignment', criterion.assignment);
    return;
  }
  const points = assignment.rubric.reduce((sum, line) => sum + line.levels.length - 1, 0);
  if (criterion.pointsAtLeast <= points) return;
  report.error(
    report.placeOf(criterion, 'pointsAtLeast'),
    'criteria/impossible',
    `${criterion.key} asks for ${criterion.pointsAtLeast} points of ${points}.`,
  );
}

function checkAssignment(report: Report, { assignment }: Programme): void {
  if (!assignment) return;
  checkUnique(report, assignment.template, 'key');
  checkUnique(report, assignment.rubric, 'key');
  if ((assignment.readers === 'sample') === (assignment.samplePercent !== null)) return;
  report.error(
    report.placeOf(assignment, 'readers'),
    'assignment/sample',
    '`sample_percent` stands with `readers: sample` and only there.',
  );
}

function checkFinalTest(report: Report, { finalTest }: Programme, content: LoadedContent): void {
  if (!finalTest) return;
  const bank = content.banks.find(({ slug }) => slug === finalTest.bank);
  if (!bank) {
    if (finalTest.state === 'complete') missing(report, finalTest, 'bank', 'bank', finalTest.bank);
    return;
  }
  if (finalTest.state === 'outline' || report.isIncomplete(bank.items)) return;
  for (const { tag, count } of finalTest.draw) {
    const found = bank.items.filter((item) => item.tags.includes(tag)).length;
    if (found >= count) continue;
    report.error(
      report.placeOf(finalTest, 'draw'),
      'test/too-few',
      `${count} items tagged ${tag} are drawn, but the bank has ${found}.`,
    );
  }
}

function checkBaseline(report: Report, programme: Programme, content: LoadedContent): void {
  const { baseline } = programme;
  if (!baseline) return;
  const bank = content.banks.find(({ slug }) => slug === baseline.bank);
  if (!bank) return missing(report, baseline, 'bank', 'bank', baseline.bank);
  if (report.isIncomplete(bank.items)) return;
  const known = new Set(bank.items.map(({ code }) => code));
  for (const code of baseline.items)
    if (!known.has(code)) missing(report, baseline, 'items', 'item of the bank', code);
  if (new Set(baseline.items).size === baseline.items.length) return;
  report.error(
    report.placeOf(baseline, 'items'),
    'baseline/twice',
    'An item is asked twice in the baseline.',
  );
}

function checkObservation(report: Report, { observation }: Programme): void {
  if (!observation) return;
  checkUnique(report, observation.lines, 'key');
  for (const key of Object.keys(observation.linesAtLeast)) {
    if (observation.lines.some((line) => line.key === key)) continue;
    missing(report, observation.linesAtLeast, key, 'line', key);
  }
}

function missing(report: Report, from: object, field: string, what: string, name: string): void {
  report.error(
    report.placeOf(from, field),
    `reference/unknown-${what.replaceAll(' ', '-')}`,
    `There is no ${what} \`${name}\`.`,
  );
}

import { readText, type LocaleText } from '../shared/locale-text.js';
import type { GainView, LearningGainedReleaseView } from './learning-gained.dto.js';

export type Cell = string | number;

const words = {
  en: {
    head: [
      ...['By', 'Group', 'People'],
      ...['Right before', 'Questions before', 'Right before (%)'],
      ...['Right after', 'Questions after', 'Right after (%)'],
      ...['Difference (points)', '95 % interval from', '95 % interval to'],
    ],
    ...{ all: 'all', module: 'module', cluster: 'departments' },
    ...{ everybody: 'everybody who sat both', across: 'across several modules' },
    ...{ none: 'without a department', unknown: 'cannot be told' },
  },
  sq: {
    head: [
      ...['Sipas', 'Grupi', 'Veta'],
      ...['Të sakta para', 'Pyetje para', 'Të sakta para (%)'],
      ...['Të sakta pas', 'Pyetje pas', 'Të sakta pas (%)'],
      ...['Ndryshimi (pikë)', 'Intervali 95 % nga', 'Intervali 95 % deri'],
    ],
    ...{ all: 'të gjithë', module: 'modulit', cluster: 'drejtorive' },
    ...{ everybody: 'kushdo që bëri të dyja', across: 'për disa module njëherësh' },
    ...{ none: 'pa drejtori', unknown: 'nuk mund të thuhet' },
  },
};

/** A release as rows: everybody, each module, each group of departments. */
export function gainTable(
  { overall, modules, clusters }: LearningGainedReleaseView,
  locale: 'en' | 'sq',
): Cell[][] {
  const say = words[locale];
  const read = (text: LocaleText) => readText(text, locale)?.text ?? '';
  const row = (by: string, group: string, gain: GainView): Cell[] => [
    ...[by, group, gain.people],
    ...[gain.before.right, gain.before.of, percent(gain.before.share)],
    ...[gain.after.right, gain.after.of, percent(gain.after.share)],
    percent(gain.difference),
    gain.interval ? percent(gain.interval.from) : say.unknown,
    gain.interval ? percent(gain.interval.to) : say.unknown,
  ];
  return [
    say.head,
    row(say.all, say.everybody, overall),
    ...modules.map(({ module, ...gain }) =>
      row(say.module, module ? `${module.code} ${read(module.title)}` : say.across, gain),
    ),
    ...clusters.map(({ departments, ...gain }) =>
      row(
        say.cluster,
        departments.map(({ name }) => (name ? read(name) : say.none)).join(' + '),
        gain,
      ),
    ),
  ];
}

/** With one decimal, as a number that a spreadsheet can reckon with. */
const percent = (share: number) => Math.round(share * 1_000) / 10;

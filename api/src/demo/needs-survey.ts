import * as path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { TakeOverAnswers } from '../surveys/index.js';
import { readCsv } from './read-csv.js';

type Row = Record<string, string>;

/** Small departments are merged, so that most of what was answered can be shown; as it would have been before anybody was asked. */
const clusters = [
  {
    name: { en: 'Technology and administration', sq: 'Teknologji dhe administratë' },
    departments: ['DIT', 'BNJ', 'AUD'],
  },
  {
    name: { en: 'Finance, law and procurement', sq: 'Financë, drejtësi dhe prokurime' },
    departments: ['TAT', 'FIN', 'JUR', 'PRO', 'PRJ'],
  },
  {
    name: { en: 'City, transport and environment', sq: 'Qytet, transport dhe mjedis' },
    departments: ['URB', 'TRA', 'MJE', 'PYL'],
  },
  {
    name: { en: 'Social services and education', sq: 'Shërbime sociale dhe arsim' },
    departments: ['SOC', 'EDU', 'KOP', 'STR'],
  },
  {
    name: { en: 'Culture, citizens and safety', sq: 'Kulturë, qytetarë dhe siguri' },
    departments: ['KUL', 'RIN', 'BIB', 'QYT', 'KOM', 'POL', 'EME'],
  },
];

const trained = ['data_protection', 'human_rights_online', 'accessibility', 'security'];
const modules = Array.from({ length: 9 }, (_, at) => `M${at + 1}`);

/**
 * The needs survey that came before the finished cohort, as a closed wave: 102 invented answers, of which only what is published of
 * the Tirana pilot is true.
 */
export async function seedNeedsSurvey(
  app: INestApplicationContext,
  demoFolder: string,
  actor: { personId: string },
): Promise<void> {
  const rows = await readCsv<Row>(path.join(demoFolder, 'tirana-pilot'), 'needs-survey');
  await app.get(TakeOverAnswers, { strict: false }).execute(actor, {
    survey: 'needs',
    title: {
      en: 'Before the synthetic cohort, modelled on the Tirana pilot',
      sq: 'Para grupit sintetik, sipas modelit të pilotit të Tiranës',
    },
    ...{ opensOn: '2022-11-14', closesOn: '2022-12-02', clusters },
    breakdowns: [['department'], ['role'], ['years']],
    answers: rows.map(answersOf),
  });
}

const several = (text: string | undefined) => (text ? text.split(';') : []);

function answersOf(row: Row): Record<string, unknown> {
  return {
    department: row.department_code,
    role: row.role,
    years: row.years,
    involvement: several(row.involvement),
    knowledge: Object.fromEntries(modules.map((code) => [code, `k${row[`know_${code}`]}`])),
    trained: Object.fromEntries(trained.map((key) => [key, row[`trained_${key}`]])),
    worries: several(row.worries),
    learn_best: several(row.learn_best),
    language: row.language,
    confidence: row.confidence,
  };
}

import type { SurveyBody, SurveyItem } from './survey-body.js';

const text = { en: 'Text', sq: 'Tekst' };
const common = { text, help: null, optional: true, showIf: null };
const keyed = (keys: readonly string[]) => keys.map((key) => ({ key, text }));

type One = Extract<SurveyItem, { type: 'one' }>;
type Several = Extract<SurveyItem, { type: 'several' }>;
type Matrix = Extract<SurveyItem, { type: 'matrix' }>;

/** Questions for specs, every field filled. */
export const aQuestion = {
  one: (key: string, options: readonly string[], over: Partial<One> = {}): One => ({
    ...common,
    ...{ key, type: 'one', options: keyed(options), optionsFrom: null, random: false },
    ...over,
  }),
  several: (key: string, options: readonly string[], over: Partial<Several> = {}): Several => ({
    ...common,
    ...{ key, type: 'several', options: keyed(options), atLeast: 0, atMost: null, random: false },
    ...over,
  }),
  matrix: (
    key: string,
    rows: readonly string[],
    columns: readonly string[],
    over: Partial<Matrix> = {},
  ): Matrix => ({
    ...common,
    ...{ key, type: 'matrix', rows: keyed(rows), columns: keyed(columns) },
    ...over,
  }),
  scale5: (key: string): SurveyItem => ({
    ...common,
    ...{ key, type: 'scale5', labels: [text, text, text, text, text] },
  }),
  number: (key: string, from: number, to: number): SurveyItem => ({
    ...common,
    ...{ key, type: 'number', from, to },
  }),
  open: (key: string, lettersAtMost = 20): SurveyItem => ({
    ...common,
    ...{ key, type: 'open', lettersAtMost },
  }),
};

/** A survey of these questions. */
export const aSurvey = (...items: SurveyItem[]): SurveyBody => ({
  ...{ slug: 'needs', kind: 'needs', title: text, promise: text, minutes: 3, items },
});

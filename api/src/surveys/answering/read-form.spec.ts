import { expect, it } from '@jest/globals';
import { aQuestion } from '../domain/testing.js';
import { readForm } from './read-form.js';

const items = [
  aQuestion.one('role', ['desk']),
  aQuestion.several('worries', ['a', 'b']),
  aQuestion.matrix('knowledge', ['M1', 'M2'], ['k0', 'k1']),
  aQuestion.open('moment'),
];

it.each([
  { why: 'nothing', form: {}, answers: {} },
  {
    why: 'one of several comes as a text',
    form: { 'a.worries': 'a' },
    answers: { worries: ['a'] },
  },
  {
    why: 'several come as a list',
    form: { 'a.worries': ['a', 'b'] },
    answers: { worries: ['a', 'b'] },
  },
  {
    why: 'rows of a matrix come one by one',
    form: { 'a.knowledge.M1': 'k1', 'a.knowledge.M9': 'k1' },
    answers: { knowledge: { M1: 'k1' } },
  },
  {
    why: 'what is not asked is left out',
    form: { 'a.role': 'desk', 'a.moment': 'x', role: 'lead', name: 'Ana' },
    answers: { role: 'desk', moment: 'x' },
  },
])('a form without scripts: $why', ({ form, answers }) => {
  expect(readForm(items, form)).toEqual(answers);
});

import { describe } from '@jest/globals';
import { jurisdictionFile, surveyFile } from '../testing/small-content.ts';
import { itReports } from '../testing/slips.ts';

describe('a survey or country that refers to nothing is reported with its line', () => {
  itReports([
    {
      why: 'a condition on nothing',
      file: surveyFile,
      from: 'is: yes',
      to: 'is: maybe',
      code: 'survey/condition',
      at: 'is: maybe',
    },
    {
      why: 'a question named twice',
      file: surveyFile,
      from: 'key: line',
      to: 'key: came',
      code: 'key/duplicate',
      at: 'key: came\n    type: open',
    },
    {
      why: 'a country without a slot',
      file: jurisdictionFile,
      from: '\n  law.data: { value: null }',
      to: ' {}',
      code: 'jurisdiction/missing-slot',
      at: 'slots:',
    },
    {
      why: 'a slot nobody knows',
      file: jurisdictionFile,
      from: 'law.data:',
      to: 'law.dtaa:',
      code: 'reference/unknown-slot',
      at: 'law.dtaa',
    },
  ]);
});

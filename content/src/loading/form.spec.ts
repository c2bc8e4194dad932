import { describe } from '@jest/globals';
import {
  lessonFile,
  moduleFile,
  planFile,
  programmeFile,
  quizFile,
  surveyFile,
} from '../testing/small-content.ts';
import { itReports } from '../testing/slips.ts';

const secondId = 'id: 01a20000-0000-7000-8000-000000000001';

describe('a file in the wrong form is reported with its line', () => {
  itReports([
    {
      why: 'an alias, even one without an anchor',
      file: moduleFile,
      from: 'code: M1',
      to: 'code: *code',
      code: 'yaml/alias',
      at: '*code',
    },
    {
      why: 'broken YAML',
      file: moduleFile,
      from: 'code: M1',
      to: 'code: [M1',
      code: 'yaml/unreadable',
      at: 'state: complete',
    },
    {
      why: 'a key named twice',
      file: moduleFile,
      from: 'code: M1',
      to: 'code: M1\ncode: M2',
      code: 'yaml/unreadable',
      at: 'code: M2',
    },
    {
      why: 'an unknown key',
      file: moduleFile,
      from: 'summary:',
      to: 'sumary: x\nsummary:',
      code: 'schema/unknown-key',
      at: 'sumary',
    },
    {
      why: 'a missing key',
      file: moduleFile,
      from: 'code: M1\n',
      to: '',
      code: 'schema',
      at: 'id:',
    },
    {
      why: 'a wrong type',
      file: moduleFile,
      from: 'lessons: 8',
      to: 'lessons: many',
      code: 'schema',
      at: 'lessons: many',
    },
    {
      why: 'a value that is not offered',
      file: programmeFile,
      from: 'mode: hybrid',
      to: 'mode: mixed',
      code: 'schema',
      at: 'mode: mixed',
    },
    {
      why: 'an unknown kind of criterion',
      file: programmeFile,
      from: 'prompts-answered',
      to: 'prompts-liked',
      code: 'schema',
      at: 'prompts-liked',
    },
    {
      why: 'a date that does not exist',
      file: lessonFile,
      from: '2018-05-25',
      to: '2018-02-30',
      code: 'schema',
      at: '2018-02-30',
    },
    {
      why: 'an id that is no UUID',
      file: quizFile,
      from: 'id: 01a2',
      to: 'id: zz',
      code: 'schema',
      at: 'id: zz',
    },
    {
      why: 'no front matter',
      file: planFile,
      from: '---\n',
      to: '',
      code: 'page/front-matter',
      at: 'id:',
    },
    {
      why: 'the same id twice',
      file: surveyFile,
      from: 'id: 01a2',
      to: `${secondId} # 01a2`,
      code: 'id/duplicate',
      in: surveyFile,
      at: 'id:',
    },
  ]);
});

import { describe, expect, it } from '@jest/globals';
import { losesLetters, withOwnImports } from './own-imports.mjs';

describe('imports of a build in a folder with letters beyond ASCII', () => {
  const dist = '/srv/të dhëna/stoa/api/dist';
  const controller = `${dist}/overview/overview.controller.js`;

  it.each([
    {
      why: 'the same feature',
      sent: 'import * as one from "../../../../../t/u00EB dh/u00EBna/stoa/api/src/overview/overview.dto.js";',
      is: 'import * as one from "./overview.dto.js";',
    },
    {
      why: 'another feature, twice in a line',
      sent: 'import("../t/u00EB/stoa/api/src/cohorts/opening.dto.js"), import("/t/u00EB/stoa/api/src/a.js")',
      is: 'import("../cohorts/opening.dto.js"), import("../a.js")',
    },
    {
      why: 'what is not ours stays',
      sent: 'import { Get } from "@nestjs/common"; const sign = "/u00EB";',
      is: 'import { Get } from "@nestjs/common"; const sign = "/u00EB";',
    },
  ])('lead from file to file: $why', ({ sent, is }) =>
    expect(withOwnImports(sent, controller, dist)).toBe(is),
  );

  it.each([
    ['/srv/stoa (2) ~ copy', false],
    ['/home/çlirim/stoa', true],
    ['/srv/stoa\u00a0new', true],
  ])('are asked for in %s: %s', (folder, is) => expect(losesLetters(folder)).toBe(is));
});

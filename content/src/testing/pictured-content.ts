import { handoutFile, lessonFile, planFile, smallContent } from './small-content.ts';

export const drawingFile = 'programmes/small/pictures/door.svg';
export const pictureFile = 'programmes/small/pictures/door.yaml';

/** The small folder with one picture, shown by its lesson, its plan and its handout. */
export function picturedContent(): Record<string, string> {
  const files = smallContent();
  for (const path of [lessonFile, planFile, handoutFile]) {
    for (const page of [path, path.replace('.en.', '.sq.')]) {
      files[page] = withPicture(files[page]!);
    }
  }
  return { ...files, [drawingFile]: drawing, [pictureFile]: words };
}

/** Before the second heading of a lesson, the table of a plan, or at the end. */
function withPicture(page: string): string {
  const shown = ':::picture door\nTwo *doors* [GDPR].\n:::\n';
  const at = page.search(/^(## Two|\| from)/m);
  return at === -1 ? `${page}\n${shown}` : `${page.slice(0, at)}${shown}\n${page.slice(at)}`;
}

const drawing = `<!-- Two doors. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 120">
  <rect class="ink fill-surface" x="20" y="20" width="60" height="80"/>
  <g class="soft thin" transform="translate(100, 0)">
    <path class="dashed" d="M0 20 v80"/>
    <text class="small" x="80" y="60" text-anchor="middle" data-label="app"/>
  </g>
  <text x="50" y="60" text-anchor="middle" data-grow="both" data-room="56" data-label="counter"/>
</svg>
`;

const words = `id: 01a20000-0000-7000-8000-0000000000d1
slug: door
title: { en: Two doors, sq: Dy dyer }
alternative:
  en: |
    - The counter is **open**.
    - The app is shut.
  sq: |
    - Sporteli është **hapur**.
    - Aplikacioni është mbyllur.
labels:
  counter: { en: "the\\ncounter", sq: sporteli }
  app: { en: app & more, sq: aplikacioni }
translations:
  sq: { state: draft, of: '' }
`;

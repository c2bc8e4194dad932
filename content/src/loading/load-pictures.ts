import type { Picture } from '../types.ts';
import { Album } from '../pictures/album.ts';
import { checkDrawing } from '../pictures/check-drawing.ts';
import { checkLabels } from '../pictures/check-labels.ts';
import { draw } from '../pictures/draw.ts';
import { parseSvg, type SvgElement } from '../pictures/parse-svg.ts';
import { pictureHead } from '../schema/picture.ts';
import type { Loading } from './context.ts';
import { loadTranslated } from './load-yaml.ts';

/** A picture is two files of one name: the drawing, and its words. */
export function loadPictures(loading: Loading, path: string, programme: string | null): Album {
  const files = loading.folder.files(path);
  const names = [...new Set(files.filter((file) => /\.(svg|yaml)$/.test(file)).map(withoutEnding))];
  const pictures = names.flatMap(
    (name) => loadPicture(loading, `${path}/${name}`, programme) ?? [],
  );
  const read = new Set(pictures.map(({ slug }) => slug));
  return new Album(pictures, new Set(names.filter((name) => !read.has(name))));
}

function withoutEnding(file: string): string {
  return file.replace(/\.[a-z]+$/, '');
}

function loadPicture(loading: Loading, path: string, programme: string | null): Picture | null {
  const { report, folder } = loading;
  for (const [there, missing] of [
    ['svg', 'yaml'],
    ['yaml', 'svg'],
  ] as const) {
    if (folder.has(`${path}.${missing}`)) continue;
    report.error(
      { file: `${path}.${there}`, line: 1 },
      'picture/half',
      `There is no \`${path.split('/').at(-1)}.${missing}\` beside it.`,
      'A picture is two files: the drawing (svg) and its words (yaml).',
    );
    folder.read(`${path}.${there}`);
    return null;
  }
  const head = loadTranslated(loading, `${path}.yaml`, pictureHead);
  const drawing = parseSvg(report, `${path}.svg`, folder.read(`${path}.svg`));
  if (!head || !drawing) return null;
  if (!path.endsWith(`/${head.slug}`)) {
    report.error(
      report.placeOf(head, 'slug'),
      'picture/slug',
      `The slug is \`${head.slug}\`, but the file is named otherwise.`,
    );
  }
  const labels = new Set(Object.keys(head.labels));
  if (!checkDrawing({ report, path: `${path}.svg`, labels }, drawing)) return null;
  const picture: Picture = { ...head, programme, drawings: drawings(head, drawing) };
  const lines = new Map(Object.keys(head).map((key) => [key, report.placeOf(head, key).line]));
  report.remember(picture, report.placeOf(head), lines);
  checkLabels(report, picture, drawing);
  return picture;
}

function drawings(
  { title, labels, source }: Pick<Picture, 'title' | 'labels' | 'source'>,
  drawing: SvgElement,
): Picture['drawings'] {
  return Object.fromEntries(
    Object.entries(title).map(([locale, name]) => [
      locale,
      draw(drawing, name, (key) => labels[key]![locale] ?? labels[key]![source] ?? ''),
    ]),
  );
}

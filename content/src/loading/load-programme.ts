import type { Album } from '../pictures/album.ts';
import type { Module, Programme } from '../types.ts';
import { programmeHead } from '../schema/programme.ts';
import type { Loading } from './context.ts';
import { loadHandouts, loadModule } from './load-module.ts';
import { loadPictures } from './load-pictures.ts';
import { loadTranslated } from './load-yaml.ts';

/** Modules are kept apart too: they are checked even where `programme.yaml` cannot be read. */
export interface LoadedProgramme {
  programme: Programme | null;
  modules: Module[];
  album: Album;
}

/** Modules come in the order of their folder names. */
export function loadProgramme(loading: Loading, path: string): LoadedProgramme {
  const file = `${path}/programme.yaml`;
  const { report, folder } = loading;
  const isThere = folder.has(file);
  if (!isThere) {
    report.error({ file, line: 1 }, 'programme/missing', 'This folder has no `programme.yaml`.');
  }
  const head = isThere ? loadTranslated(loading, file, programmeHead) : null;
  const album = loadPictures(loading, `${path}/pictures`, path.split('/').at(-1)!);
  const modules = folder
    .folders(`${path}/modules`)
    .flatMap((name) => loadModule(loading, `${path}/modules/${name}`, album) ?? []);
  const handouts = loadHandouts(loading, `${path}/handouts`, album);
  if (modules.length < folder.folders(`${path}/modules`).length) report.markIncomplete(modules);
  if (!head) return { programme: null, modules, album };
  const programme = { ...head, modules, handouts };
  const lines = new Map(Object.keys(head).map((key) => [key, report.placeOf(head, key).line]));
  report.remember(programme, report.placeOf(head), lines);
  return { programme, modules, album };
}

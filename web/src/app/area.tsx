import { lazy, Suspense, type ComponentType } from 'react';
import type { Catalogue, Languages } from '../lib/i18n.js';
import { useServices } from '../lib/services.js';
import { useTranslation } from '../lib/use-translation.js';
import { Skeleton, type SkeletonPart } from '../ui/skeleton.js';

const parts: readonly SkeletonPart[] = ['heading', 'line', 'card', 'card'];

/** What one file of pages brings along: the pages by name, and the messages that they show. */
export interface PageFile {
  readonly pages: Readonly<Record<string, ComponentType>>;
  readonly catalogues: readonly Catalogue[];
}

export interface LoadedPage {
  readonly Page: ComponentType;
  readonly catalogues: readonly Catalogue[];
}

export type Load = () => Promise<LoadedPage>;

/**
 * A page of a file that is loaded when one of its pages is first opened. Made once, outside every
 * component, so that it is the same each time.
 */
export function lazyPage<File extends PageFile>(
  file: () => Promise<File>,
  name: keyof File['pages'] & string,
): Load {
  return async () => {
    const { pages, catalogues } = await file();
    const Page = pages[name];
    if (Page === undefined) throw new Error(`There is no page ${name} in this file`);
    return { Page, catalogues };
  };
}

/**
 * Kept outside the component: a navigation draws it several times before it stands, each time
 * without memory, and a new lazy component each time would never finish loading.
 */
const loaded = new WeakMap<Languages, Map<Load, ComponentType>>();

function lazyComponent(load: Load, languages: Languages): ComponentType {
  const known = loaded.get(languages) ?? new Map<Load, ComponentType>();
  loaded.set(languages, known);
  const found = known.get(load);
  if (found !== undefined) return found;
  const made = lazy(async () => {
    const { Page, catalogues } = await load();
    await Promise.all(catalogues.map((catalogue) => languages.add(catalogue)));
    return { default: Page };
  });
  known.set(load, made);
  return made;
}

/** An area that is loaded as one, with nothing round it yet. */
export function LazyArea({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const { languages } = useServices();
  const Loaded = lazyComponent(load, languages);
  return (
    <Suspense fallback={<AreaSkeleton label={t('app.loading')} />}>
      <Loaded />
    </Suspense>
  );
}

/** One page of an area, inside the layout that stays. */
export function LazyPage({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const { languages } = useServices();
  const Loaded = lazyComponent(load, languages);
  return (
    <Suspense fallback={<Skeleton label={t('app.loading')} parts={parts} />}>
      <Loaded />
    </Suspense>
  );
}

export function AreaSkeleton({ label }: { readonly label: string }) {
  return (
    <div className="page">
      <Skeleton label={label} parts={parts} />
    </div>
  );
}

import { lazy, Suspense, useEffect, useReducer, type ComponentType, type ReactNode } from 'react';
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

interface Loading {
  readonly Page: ComponentType;
  /** Ends when the page can be drawn, or never will. */
  readonly settled: () => Promise<unknown>;
}

/**
 * Kept outside the component: a navigation draws it several times before it stands, each time
 * without memory, and a new lazy component each time would never finish loading.
 */
const loaded = new WeakMap<Languages, Map<Load, Loading>>();

function lazyComponent(load: Load, languages: Languages): Loading {
  const known = loaded.get(languages) ?? new Map<Load, Loading>();
  loaded.set(languages, known);
  const found = known.get(load);
  if (found !== undefined) return found;
  let settled: Promise<unknown> = Promise.resolve();
  const Page = lazy(() => {
    const page = load().then(async ({ Page: Loaded, catalogues }) => {
      await Promise.all(catalogues.map((catalogue) => languages.add(catalogue)));
      return { default: Loaded };
    });
    settled = page.catch(() => undefined);
    return page;
  });
  const made = { Page, settled: () => settled };
  known.set(load, made);
  return made;
}

/** An area that is loaded as one, with nothing round it yet. */
export function LazyArea({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  return <Loaded load={load} meanwhile={<AreaSkeleton label={t('app.loading')} />} />;
}

/** One page of an area, inside the layout that stays. */
export function LazyPage({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  return <Loaded load={load} meanwhile={<Skeleton label={t('app.loading')} parts={parts} />} />;
}

/**
 * React holds back what follows a skeleton until that has been there for 300 ms. Ours is not even seen
 * by then, so the page asks to be drawn as soon as it is there: such an update is not held back.
 */
function Loaded({ load, meanwhile }: { readonly load: Load; readonly meanwhile: ReactNode }) {
  const { languages } = useServices();
  const { Page, settled } = lazyComponent(load, languages);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  return (
    <Suspense
      fallback={
        <Until settled={settled} then={drawAgain}>
          {meanwhile}
        </Until>
      }
    >
      <Page />
    </Suspense>
  );
}

interface UntilProps {
  readonly settled: () => Promise<unknown>;
  readonly then: () => void;
  readonly children: ReactNode;
}

function Until({ settled, then, children }: UntilProps) {
  useEffect(() => {
    let here = true;
    void settled().then(() => {
      if (here) then();
    });
    return () => {
      here = false;
    };
  }, [settled, then]);
  return children;
}

export function AreaSkeleton({ label }: { readonly label: string }) {
  return (
    <div className="page">
      <Skeleton label={label} parts={parts} />
    </div>
  );
}

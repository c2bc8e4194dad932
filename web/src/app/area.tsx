import { lazy, Suspense, type ComponentType } from 'react';
import type { Catalogue, Languages } from '../lib/i18n.js';
import { useServices } from '../lib/services.js';
import { useTranslation } from '../lib/use-translation.js';
import type { Messages } from '../lib/translate.js';
import { Skeleton, type SkeletonPart } from '../ui/skeleton.js';

const parts: readonly SkeletonPart[] = ['heading', 'line', 'card', 'card'];

/** One of the three areas: its routes and its messages, loaded together when first entered. */
export interface Area {
  readonly Routes: ComponentType;
  readonly catalogue: Catalogue;
}

export type Load = () => Promise<{ readonly area: Area }>;

/**
 * Kept outside the component: a navigation draws it several times before it stands, each time
 * without memory, and a new lazy component each time would never finish loading.
 */
const loaded = new WeakMap<Languages, Map<Load, ComponentType>>();

function lazyRoutes(load: Load, languages: Languages): ComponentType {
  const known = loaded.get(languages) ?? new Map<Load, ComponentType>();
  loaded.set(languages, known);
  const found = known.get(load);
  if (found !== undefined) return found;
  const made = lazy(async () => {
    const { area } = await load();
    await languages.add(area.catalogue);
    return { default: area.Routes };
  });
  known.set(load, made);
  return made;
}

export function LazyArea({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const { languages } = useServices();
  const Loaded = lazyRoutes(load, languages);
  return (
    <Suspense fallback={<AreaSkeleton label={t('app.loading')} />}>
      <Loaded />
    </Suspense>
  );
}

/** One page of an area, with its messages, inside the layout that stays. */
export function LazyPage({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const { languages } = useServices();
  const Loaded = lazyRoutes(load, languages);
  return (
    <Suspense fallback={<Skeleton label={t('app.loading')} parts={parts} />}>
      <Loaded />
    </Suspense>
  );
}

/**
 * What `LazyPage` loads: the page, and the messages of the features it shows. Made once, outside
 * every component, so that it is the same each time.
 */
export function lazyPage(load: () => Promise<ComponentType>, ...catalogues: Catalogue[]): Load {
  return async () => ({
    area: {
      Routes: await load(),
      catalogue: {
        en: async () => joined(await Promise.all(catalogues.map(({ en }) => en()))),
        sq: async () => joined(await Promise.all(catalogues.map(({ sq }) => sq()))),
      },
    },
  });
}

function joined(messages: readonly Messages[]): Messages {
  return Object.assign({}, ...messages) as Messages;
}

export function AreaSkeleton({ label }: { readonly label: string }) {
  return (
    <div className="page">
      <Skeleton label={label} parts={parts} />
    </div>
  );
}

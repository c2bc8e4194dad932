import { lazy, Suspense, type ComponentType } from 'react';
import type { Catalogue, Languages } from '../lib/i18n.js';
import { useServices } from '../lib/services.js';
import { useTranslation } from '../lib/use-translation.js';
import { Skeleton } from '../ui/skeleton.js';

/** One of the three areas: its routes and its messages, loaded together when first entered. */
export interface Area {
  readonly Routes: ComponentType;
  readonly catalogue: Catalogue;
}

type Load = () => Promise<{ readonly area: Area }>;

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

export function AreaSkeleton({ label }: { readonly label: string }) {
  return (
    <div className="page">
      <Skeleton label={label} parts={['heading', 'line', 'card', 'card']} />
    </div>
  );
}

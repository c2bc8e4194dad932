import { lazy, Suspense, useMemo, type ComponentType } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import type { Catalogue } from '../lib/i18n.js';
import { useServices } from '../lib/services.js';
import { Skeleton } from '../ui/skeleton.js';

/** One of the three areas: its routes and its messages, loaded together when first entered. */
export interface Area {
  readonly Routes: ComponentType;
  readonly catalogue: Catalogue;
}

export interface LazyAreaProps {
  readonly load: () => Promise<{ readonly area: Area }>;
}

export function LazyArea({ load }: LazyAreaProps) {
  const { t } = useTranslation();
  const { languages } = useServices();
  const Loaded = useMemo(
    () =>
      lazy(async () => {
        const { area } = await load();
        await languages.add(area.catalogue);
        return { default: area.Routes };
      }),
    [load, languages],
  );
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

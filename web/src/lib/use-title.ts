import { createContext, useContext, useEffect } from 'react';

/** Where the reader is: the place within the site (*Learning*) and the city; set by providers and layouts. */
export interface Whereabouts {
  readonly place?: string;
  readonly city: string;
}

export const WhereaboutsContext = createContext<Whereabouts>({ city: 'Stoa' });

/** Sets the document's title to *thing – place – city*. */
export function useTitle(thing: string): void {
  const { place, city } = useContext(WhereaboutsContext);
  useEffect(() => {
    document.title = [thing, place, city]
      .filter((part) => part !== undefined && part !== '')
      .join(' – ');
  }, [thing, place, city]);
}

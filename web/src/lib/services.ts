import { createContext, useContext } from 'react';
import type { Http } from './http.js';
import type { Languages } from './i18n.js';

/** What the application is given from outside, so that tests can give something else. */
export interface Services {
  readonly http: Http;
  readonly languages: Languages;
  /** Where the chosen language and look are remembered on this device. */
  readonly storage: Storage;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices is used outside ServicesContext');
  return services;
}

export function useHttp(): Http {
  return useServices().http;
}

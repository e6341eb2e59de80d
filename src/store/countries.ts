import { createContext, useContext } from 'react'
import type { CountryFile } from '../dataset/contract'
import type { EntityCode } from '../domain/entity'

/** Gives everything known about one country; asks the host once, and again only after a failure. */
export interface Countries {
  readonly load: (code: EntityCode) => Promise<CountryFile>
}

/** Keeps what was loaded for as long as the page is open; a failed load is forgotten, so that a retry asks again. */
export const createCountries = (load: Countries['load']): Countries => {
  const loads = new Map<EntityCode, Promise<CountryFile>>()
  return {
    load: (code) => {
      const known = loads.get(code)
      if (known) return known
      const loading = load(code)
      loads.set(code, loading)
      loading.catch(() => loads.delete(code))
      return loading
    },
  }
}

/** The countries' files of the atlas a view is mounted in. */
export const CountriesContext = createContext<Countries | null>(null)

/** The countries' files. Throws outside a mounted atlas. */
export const useCountries = (): Countries => {
  const countries = useContext(CountriesContext)
  if (!countries) throw new Error('This view is not inside a mounted atlas.')
  return countries
}

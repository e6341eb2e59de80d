import type { CountryFile } from '../../dataset/contract'
import { useCountries } from '../../store/countries'
import { type Load, useLoad } from '../../store/useLoad'

/**
 * The file of a country, and a way to ask for it once more.
 * For a component that is keyed by the country: another code is another component.
 */
export const useCountryFile = (code: string): Load<CountryFile> => {
  const countries = useCountries()
  return useLoad(() => countries.load(code))
}

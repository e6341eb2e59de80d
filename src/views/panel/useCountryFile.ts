import { useEffect, useState } from 'react'
import type { CountryFile } from '../../dataset/contract'
import { useCountries } from '../../store/countries'

/** Where the loading of a country's file stands. */
export type CountryState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly file: CountryFile }
  | { readonly status: 'failed'; readonly error: unknown }

/**
 * The file of a country, and a way to ask for it once more.
 * For a component that is keyed by the country: another code is another component.
 */
export const useCountryFile = (code: string): { state: CountryState; retry: () => void } => {
  const countries = useCountries()
  const [loading, setLoading] = useState(() => countries.load(code))
  const [state, setState] = useState<CountryState>({ status: 'loading' })
  useEffect(() => {
    let isWanted = true
    const settle = (settled: CountryState) => {
      if (isWanted) setState(settled)
    }
    loading.then(
      (file) => settle({ status: 'ready', file }),
      (error: unknown) => settle({ status: 'failed', error }),
    )
    return () => {
      isWanted = false
    }
  }, [loading])
  const retry = () => {
    setState({ status: 'loading' })
    setLoading(countries.load(code))
  }
  return { state, retry }
}

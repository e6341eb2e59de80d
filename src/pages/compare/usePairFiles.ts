import { useCallback, useEffect, useState } from 'react'
import type { CountryFile } from '../../dataset/contract'
import type { EntityCode } from '../../domain/entity'
import { useCountries } from '../../store/countries'

/** The files of both countries as far as they are there, and why one is not. */
export interface PairFiles {
  readonly files: readonly [CountryFile | undefined, CountryFile | undefined]
  /** What went wrong with one of them; undefined while they load and once they are there. */
  readonly error: unknown
  readonly retry: () => void
}

/** Loads what is known of both; what was loaded stays for a swap or a return. */
export const usePairFiles = (first: EntityCode, second: EntityCode): PairFiles => {
  const countries = useCountries()
  const [known, setKnown] = useState<Readonly<Record<EntityCode, CountryFile>>>({})
  const [failed, setFailed] = useState<Readonly<Record<EntityCode, unknown>>>({})
  const load = useCallback(() => {
    for (const code of [first, second]) {
      countries.load(code).then(
        (file) => setKnown((before) => ({ ...before, [code]: file })),
        (error: unknown) => setFailed((before) => ({ ...before, [code]: error })),
      )
    }
  }, [countries, first, second])
  useEffect(load, [load])
  const retry = () => {
    setFailed({})
    load()
  }
  return { files: [known[first], known[second]], error: failed[first] ?? failed[second], retry }
}

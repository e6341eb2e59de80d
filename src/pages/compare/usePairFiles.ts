import type { CountryFile } from '../../data/contract'
import type { EntityCode } from '../../domain/entity'
import { useFiles } from '../../state/context'
import { useResource } from '../../data/useResource'

/** The files of both countries as far as they are loaded, and why one is not. */
export interface PairFiles {
  readonly files: readonly [CountryFile | undefined, CountryFile | undefined]
  /** What went wrong with one of them; undefined while they load and once they are there. */
  readonly error: unknown
  readonly retry: () => void
}

/** Loads what is known of both. */
export const usePairFiles = (first: EntityCode, second: EntityCode): PairFiles => {
  const { country } = useFiles()
  const pair = [useResource(country(first)), useResource(country(second))] as const
  const [a, b] = pair.map(({ state }) => (state.status === 'ready' ? state.value : undefined))
  const failed = pair.filter(({ state }) => state.status === 'failed')
  const [{ state } = { state: undefined }] = failed
  return {
    files: [a, b],
    error: state?.status === 'failed' ? state.error : undefined,
    retry: () => failed.forEach(({ retry }) => retry()),
  }
}

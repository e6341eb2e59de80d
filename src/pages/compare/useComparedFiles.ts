import type { CountryFile } from '../../data/countryContract'
import { resource, type Resource } from '../../data/resource'
import { useResource } from '../../data/useResource'
import type { EntityCode } from '../../domain/entity'
import type { Compared } from '../../state/comparison'
import { useFiles } from '../../state/context'

/** The files of the countries as far as they are loaded. */
export interface ComparedFiles {
  readonly files: readonly (CountryFile | undefined)[]
  readonly error: unknown
  readonly retry: () => void
}

const NO_COUNTRY = resource<never>(() => new Promise(() => undefined))

export const useComparedFiles = (codes: Compared): ComparedFiles => {
  const { country } = useFiles()
  const fileOf = (code: EntityCode | undefined) =>
    code === undefined ? (NO_COUNTRY as Resource<CountryFile>) : country(code)
  const all = [
    useResource(fileOf(codes[0])),
    useResource(fileOf(codes[1])),
    useResource(fileOf(codes[2])),
    useResource(fileOf(codes[3])),
  ].slice(0, codes.length)
  const failed = all.filter(({ state }) => state.status === 'failed')
  const [{ state } = { state: undefined }] = failed
  return {
    files: all.map((file) => (file.state.status === 'ready' ? file.state.value : undefined)),
    error: state?.status === 'failed' ? state.error : undefined,
    retry: () => failed.forEach(({ retry }) => retry()),
  }
}

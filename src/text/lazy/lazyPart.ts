import { resource, type Resource } from '../../data/resource'
import { type UsedResource, useResource } from '../../data/useResource'
import { loadLater } from '../catalogues'
import type { Texts } from '../i18n'
import { useTexts } from '../context'

export const useLazy = <Code>(part: LazyPart<Code>, isWanted = true): UsedResource<Code> =>
  useResource(part(useTexts()), isWanted)

/** Code loaded on demand with messages: a resource for the texts of each atlas. */
export interface LazyPart<Code> {
  (texts: Texts): Resource<Code>
  /** Makes the part ready from the start, for prerendering with texts that have its messages. */
  provide(texts: Texts, code: Code): void
}

/** Makes a part of a dynamic import; script and messages load in parallel. */
export const lazyPart = <Code>(request: () => Promise<Code>): LazyPart<Code> => {
  const resources = new WeakMap<Texts, Resource<Code>>()
  const load = async (texts: Texts): Promise<Code> => {
    const [code] = await Promise.all([request(), loadLater(texts)])
    return code
  }
  const of = (texts: Texts): Resource<Code> => {
    const own = resources.get(texts) ?? resource(() => load(texts))
    resources.set(texts, own)
    return own
  }
  const provide = (texts: Texts, code: Code) => void resources.set(texts, resource(request, code))
  return Object.assign(of, { provide })
}

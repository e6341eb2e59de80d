import { type UsedResource, useResource } from '../../data/useResource'
import { useTexts } from '../context'
import type { LazyPart } from './lazyPart'

/** Loads a part once it is wanted. */
export const useLazy = <Code>(part: LazyPart<Code>, isWanted = true): UsedResource<Code> =>
  useResource(part(useTexts()), isWanted)

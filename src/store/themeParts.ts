import type { PartFile } from '../dataset/contract'
import type { Part } from '../domain/themeParts'
import { createKept, type Kept } from './kept'

/** What has arrived of further themes, by its file. */
export type ArrivedParts = ReadonlyMap<Part, PartFile>

/** The files with what further themes need: each asked for once, and again only after a failure. */
export interface ThemeParts {
  /** The files, where all of them have arrived already; else null. */
  readonly atHand: (parts: readonly Part[]) => ArrivedParts | null
  readonly load: (parts: readonly Part[]) => Promise<ArrivedParts>
}

/** Keeps the files that an atlas began with, and those that come when they are wanted. */
export const createThemeParts = (
  load: (part: Part) => Promise<PartFile>,
  begunWith: ArrivedParts = new Map(),
): ThemeParts => {
  const arrived = new Map(begunWith)
  const kept = new Map<Part, Kept<PartFile>>()
  const fetched = (part: Part): Kept<PartFile> => {
    const known = kept.get(part) ?? createKept(() => load(part))
    kept.set(part, known)
    return known
  }
  const atHand = (parts: readonly Part[]): ArrivedParts | null =>
    parts.every((part) => arrived.has(part)) ? arrived : null
  return {
    atHand,
    load: async (parts) => {
      const missing = parts.filter((part) => !arrived.has(part))
      const files = await Promise.all(missing.map((part) => fetched(part).load()))
      missing.forEach((part, index) => {
        const file = files[index]
        if (file) arrived.set(part, file)
      })
      return arrived
    },
  }
}

/** Of an atlas that has all its data from the start. */
export const NO_FURTHER_PARTS: ThemeParts = createThemeParts((part) =>
  Promise.reject(new Error(`No ${part} are to be had here.`)),
)

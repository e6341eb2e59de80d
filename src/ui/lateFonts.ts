import { loadFonts } from './fontsFile'
import { painted } from './painted'

let coming: Promise<unknown> | undefined

const load = async (): Promise<void> => {
  await painted()
  await loadFonts()
}

/** Preloads the fonts after the first paint; fallback fonts of the same widths are shown until then. */
export const fetchFonts = (): void => {
  coming ??= load().catch(() => undefined)
}

/** Resolves when the fonts have loaded or failed. */
export const fontsLoaded = (): Promise<unknown> => coming ?? Promise.resolve()

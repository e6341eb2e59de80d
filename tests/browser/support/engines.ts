/** The engines in which the atlas is tested, by the names of their projects in `vite.config.ts`. */
export type EngineName = 'chromium' | 'firefox' | 'webkit'

/** What people call an engine. */
export const ENGINE_TITLES: Readonly<Record<EngineName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
}

/** The engine of a test project; the one of all browser tests is Chromium's. */
export const engineOfProject = (project: string): EngineName =>
  project === 'firefox' || project === 'webkit' ? project : 'chromium'

/** Something that was looked for on this machine, or why it is not there. */
export type Found<T> = { readonly found: T } | { readonly missing: string }

/** The first line of what went wrong. */
export const firstLineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').find((line) => line.trim() !== '') ??
  ''

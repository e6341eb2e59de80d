import type { ThemeId } from './themes'

/** The files with what themes need besides what every atlas has from the start: that of the front page's theme. */
export const PARTS = ['answers', 'treaties'] as const
export type Part = (typeof PARTS)[number]

/** The file a theme needs; none for the front page's own. */
export const partOf = (theme: ThemeId): Part | null =>
  theme === 'patterns' ? null : theme === 'treaties' ? 'treaties' : 'answers'

/** The files that some themes need, each once. */
export const partsOf = (themes: readonly ThemeId[]): readonly Part[] =>
  PARTS.filter((part) => themes.some((theme) => partOf(theme) === part))

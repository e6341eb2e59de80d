import { SITE_PATHS, TOOL_PATHS } from '../../domain/sitePaths'

/** The five doors of the site, in the order of the header; each is named like the page that it opens. */
export const DOORS = ['atlas', 'compare', 'findings', 'methods', 'guide'] as const
export type Door = (typeof DOORS)[number]

/** Pages that stand beside each other behind a door, and name each other under their headings. */
export const SIBLINGS = {
  methods: ['methods', 'programs'],
  guide: ['guide', 'lesson', 'accessibility', 'help'],
} as const

/** Beginnings of the paths of what is behind each door but the atlas, which has all others. */
const BEHIND: Readonly<Record<Exclude<Door, 'atlas'>, readonly (string | undefined)[]>> = {
  compare: [SITE_PATHS.compare, 'country/'],
  findings: [SITE_PATHS.findings],
  methods: [SITE_PATHS.methods, TOOL_PATHS.programs, SITE_PATHS.correct],
  guide: [
    SITE_PATHS.guide,
    TOOL_PATHS.lesson,
    SITE_PATHS.accessibility,
    SITE_PATHS.help,
    TOOL_PATHS.story,
    TOOL_PATHS.figure,
    SITE_PATHS.review,
  ],
}

/** Gives the door that a page is behind. */
export const doorOf = (path: string): Door =>
  DOORS.find(
    (door) => door !== 'atlas' && BEHIND[door].some((folder) => folder && path.startsWith(folder)),
  ) ?? 'atlas'

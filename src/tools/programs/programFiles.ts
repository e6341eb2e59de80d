import type { SiteData } from '../../pages/sitePage'
import { VIEWS_FOLDER } from '../../state/viewId'
import { MORE_PROGRAMS, PROGRAMS_FOLDER, SHOWN_PROGRAMS, snippet } from './snippets'
import { viewFiles } from './viewFiles'

/** The views and the programs that read them, each file with its path below the site's folder. */
export const programFiles = (data: SiteData): readonly (readonly [string, string])[] => [
  ...[...viewFiles(data)].map(([name, text]) => [VIEWS_FOLDER + name, text] as const),
  ...[...SHOWN_PROGRAMS, ...MORE_PROGRAMS].map(
    (file) => [PROGRAMS_FOLDER + file, snippet(file, data.siteUrl)] as const,
  ),
]

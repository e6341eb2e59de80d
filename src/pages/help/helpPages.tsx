import { oneFilePath } from '../../offline/offlineList'
import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { HelpPage } from './HelpPage'

/** The page `/help/`. */
export const helpPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('help', 'offline')
  const { helplines, package: described, sizeOf } = data.published
  const path = oneFilePath(data.language)
  return [
    {
      path: SITE_PATHS.help,
      head: {
        title: texts.t('page.title', { question: texts.t('help.title') }),
        description: texts.t('help.description'),
      },
      module: 'src/reading.ts',
      body: (root) => {
        const file = { path, bytes: sizeOf(path), dataVersion: described.version }
        const children = <HelpPage helplines={helplines} file={file} />
        return renderReadingPage({ data, texts, root, path: SITE_PATHS.help, current: 'help', children })
      },
    },
  ]
}

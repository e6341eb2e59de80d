import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { ChangesPage } from './ChangesPage'

/** The page `/changes/`. */
export const changesPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('changes', 'panel')
  return [
    {
      path: SITE_PATHS.changes,
      head: {
        title: texts.t('page.title', { question: texts.t('changes.title') }),
        description: texts.t('changes.description'),
      },
      module: 'src/reading.ts',
      body: (root) =>
        renderReadingPage({
          data,
          texts,
          root,
          path: SITE_PATHS.changes,
          isWide: false,
          children: <ChangesPage published={data.published} />,
        }),
    },
  ]
}

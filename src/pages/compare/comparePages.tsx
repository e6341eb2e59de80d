import messages from '../../text/en/compare.json'
import { createTexts } from '../../text/i18n'
import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { ComparePage } from './ComparePage'

/** The page `/compare/`. */
export const comparePages = (data: SiteData): readonly SitePage[] => {
  const texts = createTexts('en', messages)
  return [
    {
      path: SITE_PATHS.compare,
      title: texts.t('page.title', { question: texts.t('compare.title') }),
      description: texts.t('compare.description'),
      document: 'reading',
      render: (root) =>
        renderReadingPage({ data, texts, root, current: 'compare', children: <ComparePage /> }),
    },
  ]
}

import { loadShown, routesNeed } from '../../atlas/lazyParts'
import { SITE_PATHS } from '../../domain/sitePaths'
import { definePage } from '../../pages/page'
import { loadTools } from '../../text/catalogues'
import { draftInAddress } from './draftStore'
import { MakerPage } from './MakerPage'
import '../../pages/ReadingPage.module.css'

/** The page that makes a story. */
export const page = definePage({
  path: SITE_PATHS.story,
  titleOf: ({ t }) => t('page.title', { question: t('story.make') }),
  description: 'story.make.description',
  address: draftInAddress,
  isWide: true,
  View: MakerPage,
  hasMap: true,
  fetchAhead: loadShown,
  routesNeed,
  loadMessages: loadTools,
  unchangedMessage: 'story.make.unchanged',
})

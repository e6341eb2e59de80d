import { SITE_PATHS } from '../../domain/sitePaths'
import { definePage } from '../../pages/page'
import { loadTools } from '../../text/catalogues'
import { FigurePage } from './FigurePage'
import { figureInAddress } from './figureStore'
import '../../pages/ReadingPage.module.css'

/** The page that makes a figure. */
export const page = definePage({
  path: SITE_PATHS.figure,
  titleOf: ({ t }) => t('page.title', { question: t('figure.title') }),
  description: 'figure.description',
  address: figureInAddress,
  isWide: true,
  View: FigurePage,
  hasMap: true,
  loadOutlines: ({ wholeTopology }) => wholeTopology.load(),
  loadMessages: loadTools,
  unchangedMessage: 'figure.unchanged',
})

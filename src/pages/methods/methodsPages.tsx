import messages from '../../text/en/methods.json'
import { createTexts } from '../../text/i18n'
import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { datasetJsonLd } from './datasetJsonLd'
import { MethodsPage } from './MethodsPage'

/** The page `/methods/`. */
export const methodsPages = (data: SiteData): readonly SitePage[] => {
  const texts = createTexts('en', messages)
  const children = <MethodsPage {...data} />
  return [
    {
      path: SITE_PATHS.methods,
      title: texts.t('page.title', { question: texts.t('methods.title') }),
      description: texts.t('methods.description'),
      document: 'reading',
      jsonLd: [datasetJsonLd(data, texts)],
      render: (root) => renderReadingPage({ data, texts, root, current: 'methods', children }),
    },
  ]
}

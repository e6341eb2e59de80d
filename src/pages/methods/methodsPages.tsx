import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { titleOf } from '../titleOf'
import { datasetJsonLd } from './datasetJsonLd'
import { MethodsPage } from './MethodsPage'

/** The page `/methods/`. */
export const methodsPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.english().textsOf('methods', 'panel')
  const children = <MethodsPage {...data.english()} />
  return [
    {
      path: SITE_PATHS.methods,
      head: {
        title: titleOf(data, 'methods'),
        description: texts.t('methods.description'),
        jsonLd: [datasetJsonLd(data.english(), texts)],
      },
      module: 'src/reading.ts',
      body: (root) =>
        renderReadingPage({ data, texts, root, path: SITE_PATHS.methods, current: 'methods', children }),
    },
  ]
}

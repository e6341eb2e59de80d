import type { StatementsFile } from '../../dataset/contract'
import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { PublishedPage } from './PublishedPage'

/** The page `/published/`. */
export const publishedPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('published')
  const { statements } = JSON.parse(data.dataText('statements.json')) as StatementsFile
  return [
    {
      path: SITE_PATHS.published,
      head: {
        title: texts.t('page.title', { question: texts.t('published.title') }),
        description: texts.t('published.description'),
      },
      module: 'src/reading.ts',
      body: (root) =>
        renderReadingPage({
          data,
          texts,
          root,
          path: SITE_PATHS.published,
          current: 'published',
          children: <PublishedPage statements={statements} />,
        }),
    },
  ]
}

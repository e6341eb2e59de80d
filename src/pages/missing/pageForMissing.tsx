import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { MissingPage } from './MissingPage'

/** `404.html`, which hosts send for every address that leads nowhere. In English; its menu leads to all languages. */
export const pageForMissing = (data: SiteData): SitePage => {
  const texts = data.textsOf('missing')
  return {
    path: '',
    isForMissing: true,
    head: {
      title: texts.t('page.title', { question: texts.t('missing.title') }),
      description: texts.t('missing.description'),
    },
    module: 'src/reading.ts',
    body: (root) => renderReadingPage({ data, texts, root, path: '', children: <MissingPage /> }),
  }
}

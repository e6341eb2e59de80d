import messages from '../../text/en/findings.json'
import words from '../../text/en/words.json'
import { createTexts } from '../../text/i18n'
import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { FindingsPage } from './FindingsPage'

/** The page `/findings/`. */
export const findingsPages = (data: SiteData): readonly SitePage[] => {
  const texts = createTexts('en', messages, words)
  return [
    {
      path: SITE_PATHS.findings,
      title: texts.t('page.title', { question: texts.t('findings.title') }),
      description: texts.t('findings.description'),
      document: 'reading',
      render: (root) =>
        renderReadingPage({
          data,
          texts,
          root,
          current: 'findings',
          isWide: true,
          children: <FindingsPage topology={data.topology} />,
        }),
    },
  ]
}

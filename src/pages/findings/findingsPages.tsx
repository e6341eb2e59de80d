import type { StatementsFile } from '../../dataset/contract'
import { SITE_PATHS } from '../../store/sitePaths'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { titleOf } from '../titleOf'
import { FindingsPage } from './FindingsPage'

/** The page `/findings/`. */
export const findingsPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.english().textsOf('findings', 'routes', 'timeline', 'words')
  const { statements } = JSON.parse(data.dataText('statements.json')) as StatementsFile
  return [
    {
      path: SITE_PATHS.findings,
      head: {
        title: titleOf(data, 'findings'),
        description: texts.t('findings.description'),
      },
      module: 'src/reading.ts',
      body: (root) =>
        renderReadingPage({
          data,
          texts,
          root,
          path: SITE_PATHS.findings,
          current: 'findings',
          isWide: true,
          children: <FindingsPage statements={statements} topology={data.outlines} />,
        }),
    },
  ]
}

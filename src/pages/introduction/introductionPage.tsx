import { AtlasContexts } from '../../atlas/AtlasProvider'
import { staticMap, staticParts } from '../../atlas/staticParts'
import { SITE_PATHS } from '../../domain/sitePaths'
import { DEFAULT_FILTERS } from '../../state/filters'
import { ReadingPage } from '../ReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { Introduction } from './Introduction'
import { INTRODUCTION_KIND } from './introductionKind'

/** The introduction: its steps are static, and a script hydrates the map beside them. */
export const introductionPage = (data: SiteData): SitePage => {
  const { texts, outlines } = data
  const parts = staticParts(data, texts, DEFAULT_FILTERS)
  const path = SITE_PATHS.introduction
  return {
    path,
    head: {
      title: texts.t('page.title', { question: texts.t('footer.introduction') }),
      description: texts.t('introduction.description'),
    },
    module: 'src/pages/introduction/startIntroduction.tsx',
    body: (root) => ({
      app: <INTRODUCTION_KIND.View {...parts} input={staticMap(data)} root={root} path={path} />,
      around: (app) => (
        <AtlasContexts {...parts} root={root} path={path}>
          <ReadingPage isWide>
            <Introduction topology={outlines}>{app}</Introduction>
          </ReadingPage>
        </AtlasContexts>
      ),
    }),
  }
}

import { AtlasContexts } from '../../app/AtlasProvider'
import { stillParts } from '../../app/stillParts'
import { COMPARE_DEFAULTS } from '../../store/filters'
import { SITE_PATHS } from '../../store/sitePaths'
import { ReadingPage } from '../ReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { COMPARE_FORM } from './compareForm'
import { ComparePage } from './ComparePage'
import { compareTitle } from './compareForm'

/** The page `/compare/` before two countries are chosen: a form that works without a script. */
export const comparePages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf(...COMPARE_FORM.catalogues)
  const parts = stillParts(data, texts, COMPARE_DEFAULTS)
  return [
    {
      path: SITE_PATHS.compare,
      head: {
        title: compareTitle(texts, parts.store.getState()),
        description: texts.t('comparePage.description'),
      },
      module: 'src/compare.tsx',
      body: (root) => ({
        app: <ComparePage {...parts} ground={data.topology} root={root} path={SITE_PATHS.compare} />,
        around: (app) => (
          <AtlasContexts {...parts} root={root} path={SITE_PATHS.compare}>
            <ReadingPage current="compare">{app}</ReadingPage>
          </AtlasContexts>
        ),
      }),
    },
  ]
}

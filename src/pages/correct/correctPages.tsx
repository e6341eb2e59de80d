import { AtlasContexts } from '../../app/AtlasProvider'
import { stillParts } from '../../app/stillParts'
import { DEFAULT_FILTERS } from '../../store/filters'
import { SITE_PATHS } from '../../store/sitePaths'
import { ReadingPage } from '../ReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { CORRECT_FORM } from './correctForm'
import { CorrectPage } from './CorrectPage'
import { correctTitle } from './correctForm'

/** The page `/correct/` before a value is named: what a report needs and where it goes, whole without a script. */
export const correctPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf(...CORRECT_FORM.catalogues)
  const parts = stillParts(data, texts, DEFAULT_FILTERS)
  return [
    {
      path: SITE_PATHS.correct,
      head: {
        title: correctTitle(texts, parts.store.getState()),
        description: texts.t('correct.description'),
      },
      module: 'src/correct.tsx',
      body: (root) => ({
        app: <CorrectPage {...parts} ground={data.corrections} root={root} path={SITE_PATHS.correct} />,
        around: (app) => (
          <AtlasContexts {...parts} root={root} path={SITE_PATHS.correct}>
            <ReadingPage>{app}</ReadingPage>
          </AtlasContexts>
        ),
      }),
    },
  ]
}

import { AtlasContexts } from '../atlas/AtlasProvider'
import type { AtlasForm } from '../atlas/mountAtlas'
import { stillParts } from '../atlas/stillParts'
import type { NavPage } from './site/SiteHeader'
import { COMPARE_DEFAULTS, DEFAULT_FILTERS, type Filters } from '../state/filters'
import { SITE_PATHS } from '../domain/sitePaths'
import type { MessageId } from '../text/i18n'
import { COMPARE_FORM } from './compare/compareForm'
import { CORRECT_FORM } from './correct/correctForm'
import { ReadingPage } from './ReadingPage'
import type { SiteData, SitePage } from './sitePage'

/** The pages that ask what they are to show, before anything is chosen; each is whole without a script. */
export const formPages = (data: SiteData): readonly SitePage[] => [
  formPage(data, COMPARE_FORM, data.topology, 'src/pages/compare/startCompare.tsx', {
    path: SITE_PATHS.compare,
    description: 'comparePage.description',
    filters: COMPARE_DEFAULTS,
    current: 'compare',
  }),
  formPage(data, CORRECT_FORM, data.corrections, 'src/pages/correct/startCorrect.tsx', {
    path: SITE_PATHS.correct,
    description: 'correct.description',
    filters: DEFAULT_FILTERS,
  }),
]

interface About {
  path: string
  description: MessageId
  filters: Filters
  current?: NavPage
}

const formPage = <Ground,>(
  data: SiteData,
  form: AtlasForm<Ground> & Required<Pick<AtlasForm<Ground>, 'catalogues' | 'titleOf'>>,
  ground: Ground,
  module: SitePage['module'] & string,
  { path, description, filters, current }: About,
): SitePage => {
  const texts = data.textsOf(...form.catalogues)
  const parts = stillParts(data, texts, filters)
  return {
    path,
    head: { title: form.titleOf(texts, parts.store.getState()), description: texts.t(description) },
    module,
    body: (root) => ({
      app: <form.View {...parts} ground={ground} root={root} path={path} />,
      around: (app) => (
        <AtlasContexts {...parts} root={root} path={path}>
          <ReadingPage current={current}>{app}</ReadingPage>
        </AtlasContexts>
      ),
    }),
  }
}

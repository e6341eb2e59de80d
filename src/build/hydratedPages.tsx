import { AtlasContexts } from '../atlas/AtlasProvider'
import type { AtlasKind } from '../atlas/mountAtlas'
import { staticMap, staticParts } from '../atlas/staticParts'
import { COMPARE_DEFAULTS, DEFAULT_FILTERS, type Filters } from '../state/filters'
import { SITE_PATHS } from '../domain/sitePaths'
import type { MessageId } from '../text/i18n'
import { COMPARE_KIND } from '../pages/compare/compareKind'
import { CORRECT_KIND } from '../pages/correct/correctKind'
import { figureKind } from '../tools/figure/figureKind'
import { createFigureStore } from '../tools/figure/figureStore'
import { ReadingPage } from '../pages/ReadingPage'
import { createDraftStore } from '../tools/story/draftStore'
import { storyKind } from '../tools/story/storyKind'
import type { SiteData, SitePage } from '../pages/sitePage'

/** The pages that begin with a choice of countries or a value; each is complete without script. */
export const hydratedPages = (data: SiteData): readonly SitePage[] => [
  comparePage(data),
  hydratedPage(data, CORRECT_KIND, () => data.corrections, 'src/pages/correct/startCorrect.tsx', {
    path: SITE_PATHS.correct,
    description: 'correct.description',
    filters: DEFAULT_FILTERS,
  }),
  storyPage(data),
  figurePage(data),
]

const comparePage = (data: SiteData): SitePage => {
  const input = () => ({ topology: data.topology, drawing: staticMap(data) })
  return hydratedPage(data, COMPARE_KIND, input, 'src/pages/compare/startCompare.tsx', {
    path: SITE_PATHS.compare,
    description: 'comparePage.description',
    filters: COMPARE_DEFAULTS,
    hasMap: true,
  })
}

const figurePage = (data: SiteData): SitePage => {
  const settings = createFigureStore()
  const input = () => ({ topology: data.topology, settings })
  return hydratedPage(data, figureKind(settings), input, 'src/tools/figure/startFigure.tsx', {
    path: SITE_PATHS.figure,
    description: 'figure.description',
    filters: DEFAULT_FILTERS,
    hasMap: true,
    isWide: true,
  })
}

const storyPage = (data: SiteData): SitePage => {
  const draft = createDraftStore()
  const input = () => ({ drawing: staticMap(data), draft })
  return hydratedPage(data, storyKind(draft), input, 'src/tools/story/startStory.ts', {
    path: SITE_PATHS.story,
    description: 'story.make.description',
    filters: DEFAULT_FILTERS,
    hasMap: true,
    isWide: true,
  })
}

interface About {
  path: string
  description: MessageId
  filters: Filters
  isWide?: boolean
  hasMap?: boolean
}

const hydratedPage = <Input,>(
  data: SiteData,
  kind: AtlasKind<Input> & Required<Pick<AtlasKind<Input>, 'titleOf'>>,
  // Made when the page is: whoever only lists the pages draws no map.
  inputOf: () => Input,
  module: SitePage['module'] & string,
  { path, description, filters, isWide, hasMap }: About,
): SitePage => {
  const texts = data.texts
  const parts = staticParts(data, texts, filters)
  return {
    path,
    ...(hasMap && { hasMap }),
    head: { title: kind.titleOf(texts, parts.store.getState()), description: texts.t(description) },
    module,
    body: (root) => ({
      app: <kind.View {...parts} input={inputOf()} root={root} path={path} />,
      around: (app) => (
        <AtlasContexts {...parts} root={root} path={path}>
          <ReadingPage isWide={isWide}>{app}</ReadingPage>
        </AtlasContexts>
      ),
    }),
  }
}

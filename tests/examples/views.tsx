import { FailureNotice } from '../../src/atlas/showFailure'
import { LazyNotice } from '../../src/atlas/LazyView'
import { DataFileError } from '../../src/data/resource'
import type { Filters } from '../../src/state/filters'
import { TreatyGrid } from '../../src/atlas/grid/TreatyGrid'
import { Legend } from '../../src/atlas/legend/MapKey'
import { LoadFailureNotice } from '../../src/atlas/map/MapView'
import { AllCountries } from '../../src/atlas/panel/AllCountries'
import { CountryContent } from '../../src/atlas/panel/CountryContent'
import { CountryPanel } from '../../src/atlas/panel/CountryPanel'
import { Question } from '../../src/atlas/AnsweredQuestion'
import { RouteNote } from '../../src/atlas/routes/RouteNote'
import { RouteWords } from '../../src/atlas/routes/routeParts'
import { RoutesList } from '../../src/atlas/routes/RoutesList'
import { TableView } from '../../src/atlas/table/TableView'
import { ThemeTabs, ViewSwitch } from '../../src/atlas/question/ThemeTabs'
import { Clock } from '../../src/atlas/clock/Clock'
import { type Example, type ExampleGroup, fails, never, onAtlas, type World } from './example'

type Files = Parameters<typeof onAtlas>[4]

/** The keys of the states that have words of their own. */
const SAYS: Readonly<Record<string, string>> = {
  'Question, before a treaty was open':
    'On 1 January 1998, the treaty was not yet open for signature (12 December 2000).',
  'CountryPanel, on its way': 'Loading Moldova',
  'CountryPanel, did not come': 'The information on Moldova did not load.',
  'CountryPanel, Moldova': 'All about Moldova',
  'TableView, its sources did not come': 'The sources of the rows did not load.',
  'RouteNote, of the routes over a map': 'not a path, and says nothing about numbers',
  'RouteNote, on its way': 'Loading routes',
  'RouteNote, did not come': 'The routes did not load.',
  'RoutesList, none in this view': 'No route named. That does not mean that there is none.',
  'TableView, two rows': 'Albania',
}

/** A view in the state of a link. */
const view = (
  name: string,
  filters: Partial<Filters>,
  children: Parameters<typeof onAtlas>[3],
  files: Files = {},
): Example => ({
  name,
  ...(SAYS[name] && { says: SAYS[name] }),
  render: (world: World) => onAtlas(world, name.replace(/\W+/g, '-'), filters, children, files),
})

const ROUTES: Partial<Filters> = { view: 'routes' }
/** One country, so that an example of a table stays short. */
const ONLY = { regions: ['see'], classes: ['origin'] } as const satisfies Partial<Filters>

/** The views that readers meet, in the states they meet it in: with everything, with nothing, on its way, not come. */
export const VIEWS: ExampleGroup = {
  title: 'Views',
  examples: [
    view('ThemeTabs', {}, <ThemeTabs />),
    view('ViewSwitch, of treaties', { theme: 'treaties', view: 'grid' }, <ViewSwitch />),
    view('Question, with an answer', {}, <Question />),
    view('Question, of treaties on a day', { theme: 'treaties' }, <Question />),
    view('Question, before a treaty was open', { theme: 'treaties', on: '1998-01-01' }, <Question />),
    view('Question, limited', ONLY, <Question />),
    view('Legend, one class pressed', { classes: ['origin'] }, <Legend />),
    view('Legend, of treaties', { theme: 'treaties' }, <Legend />),
    view('Clock by days', { theme: 'treaties' }, <Clock />),
    view(
      'CountryPanel, on its way',
      { entity: 'MDA' },
      <CountryPanel code="MDA" Content={CountryContent} />,
      {
        country: never,
      },
    ),
    view(
      'CountryPanel, did not come',
      { entity: 'MDA' },
      <CountryPanel code="MDA" Content={CountryContent} />,
      {
        country: fails,
      },
    ),
    view('CountryPanel, Moldova', { entity: 'MDA' }, <CountryPanel code="MDA" Content={CountryContent} />),
    view('AllCountries', {}, <AllCountries />),
    view('TableView, two rows', { ...ONLY, view: 'table' }, <TableView />),
    view('TableView, no row', { regions: ['see'], classes: ['not-covered'], view: 'table' }, <TableView />),
    view('TableView, its sources did not come', { ...ONLY, view: 'table' }, <TableView />, {
      provenance: fails,
    }),
    view('TreatyGrid', { theme: 'treaties', view: 'grid', regions: ['see'] }, <TreatyGrid />),
    view(
      'RouteNote, of the routes over a map',
      { hasRoutes: true, entity: 'MDA' },
      <RouteNote Words={RouteWords} />,
    ),
    view('RouteNote, on its way', ROUTES, <RouteNote Words={RouteWords} />, { corridors: never }),
    view('RouteNote, did not come', ROUTES, <RouteNote Words={RouteWords} />, { corridors: fails }),
    view('RoutesList, between three countries', { ...ROUTES, entity: 'XKX' }, <RoutesList />),
    view(
      'RoutesList, none in this view',
      { ...ROUTES, routeForm: 'forced-marriage', years: [2008, 2008] },
      <RoutesList />,
    ),
    {
      name: 'LoadFailureNotice, of zoom',
      says: 'Zoom did not load.',
      render: (world) => lost(world, 'zoom'),
    },
    {
      name: 'LoadFailureNotice, of the words on focus',
      says: 'Some details on countries did not load.',
      render: (world) => lost(world, 'words'),
    },
    { name: 'LazyNotice, on its way', says: 'Loading…', render: (world) => later(world, 'loading') },
    { name: 'LazyNotice, did not load', says: 'did not load', render: (world) => later(world, 'failed') },
    {
      name: 'FailureNotice, the page still stands',
      says: 'The map and the key below do not show your choices',
      render: ({ texts }) => (
        <FailureNotice
          texts={texts}
          error={new DataFileError('data/atlas.json', 'unreachable')}
          retry={() => undefined}
        />
      ),
    },
  ],
}

const lost = (world: World, part: 'zoom' | 'words') =>
  onAtlas(world, `lost-${part}`, {}, <LoadFailureNotice lost={{ part, retry: () => undefined }} />)

const later = (world: World, status: 'loading' | 'failed') =>
  onAtlas(
    world,
    `later-${status}`,
    {},
    <LazyNotice hasFailed={status === 'failed'} retry={() => undefined} />,
  )

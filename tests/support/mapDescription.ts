import { countryPositionsOf } from '../../src/map/geometry/surroundings'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { allTexts } from './allTexts'
import { type MapDescriptionContext, mapDescriptionContext } from '../../src/text/sentences/answerContext'
import { realDataset, realTopology } from './dataset'

const dataset = realDataset()
const ground = countryPositionsOf(realTopology())
const texts = allTexts()

/** The data of the words of a map in this state. */
export const wordsContext = (filters: Partial<Filters>): MapDescriptionContext =>
  mapDescriptionContext(texts, dataset, { ...DEFAULT_FILTERS, ...filters }, ground)

/** Ten states of the map, one of each kind of answer, with where `classes.csv` or the dataset holds them. */
export const MAP_STATES = [
  { theme: 'patterns' },
  { theme: 'patterns', evidence: 'anyone' },
  { theme: 'patterns', sub: 'transit' },
  { theme: 'internal' },
  { theme: 'definitions' },
  { theme: 'institutions' },
  { theme: 'plans' },
  { theme: 'coordination' },
  { theme: 'treaties' },
  { theme: 'treaties', instrument: 'cets-201', on: '2020-01-01' },
] as const satisfies readonly Partial<Filters>[]

import { loadMap, mapMarkup, sharedProjection } from './shared/map'
import { landsOf } from './shared/names'
import { host, startPage } from './shared/page'

// The code that a careful hand writes without a framework: the paths once, as one string.
const map = await loadMap()
const projection = sharedProjection()
host.innerHTML = mapMarkup(map, projection)
startPage(landsOf(map, projection))

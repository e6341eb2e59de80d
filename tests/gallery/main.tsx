import '../../src/ui/base.css'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { createDataset } from '../../src/data/Dataset'
import {
  loadAtlas,
  loadCorridors,
  loadCountry,
  loadNames,
  loadProvenance,
  loadTopology,
} from '../../src/data/load'
import { fetchFonts } from '../../src/ui/lateFonts'
import type { World } from '../examples/example'
import { allTexts } from '../support/allTexts'
import { showForcedStates } from '../examples/Forced'
import { Gallery } from './Gallery'

/** The real data, as the dev server serves them. */
const loadWorld = async (): Promise<World> => {
  const root = new URL('/', location.href).href
  const [{ atlas }, topology] = await Promise.all([
    loadAtlas(root, 'en'),
    loadTopology(root, 'outlines.topo.json'),
  ])
  const dataset = createDataset(atlas)
  const { dataVersion } = dataset
  return {
    place: 'gallery',
    dataset,
    topology,
    texts: allTexts(),
    country: (code) => loadCountry(root, code, dataVersion),
    corridors: () => loadCorridors(root, dataVersion),
    names: () => loadNames(root, dataVersion),
    provenance: () => loadProvenance(root, dataVersion),
  }
}

/** Says that everything is drawn, and shows the states that only a pointer or a key brings about. */
function Ready() {
  useEffect(() => {
    showForcedStates(document.styleSheets)
    document.documentElement.dataset['ready'] = ''
  }, [])
  return null
}

fetchFonts()
const world = await loadWorld()
createRoot(document.getElementById('gallery') ?? document.body).render(
  <>
    <Gallery world={world} />
    <Ready />
  </>,
)

import { renderToString } from 'react-dom/server'
import { App } from '../../src/atlas/App'
import { PRERENDERED_ID } from '../../src/atlas/pages'
import { staticMap, staticParts } from '../../src/atlas/staticParts'
import { resource } from '../../src/data/resource'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { allTexts } from '../support/allTexts'
import { realDataset, realTopology } from '../support/dataset'

/** Adds the front page's atlas as a build writes it, which a script has not hydrated. */
export const prerenderedAtlas = (root: string): HTMLElement => {
  const texts = allTexts()
  const topology = realTopology()
  const data = { dataset: realDataset(), topology, outlines: topology, translations: NO_TRANSLATIONS }
  const app = (
    <App {...staticParts(data, texts, DEFAULT_FILTERS)} drawing={staticMap({ ...data, texts })} root={root} />
  )
  const element = document.createElement('div')
  element.innerHTML = renderToString(app, { identifierPrefix: PRERENDERED_ID })
  document.body.append(element)
  return element
}

const NO_TRANSLATIONS = resource<never>(() => Promise.reject(new Error('English has no translations.')))

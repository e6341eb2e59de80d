import type { Topology } from 'topojson-specification'
import { createDataset } from '../../data/Dataset'
import { corridorsIn, loadAtlas, loadCorridors } from '../../data/load'
import { folderOf, type Language } from '../../domain/languages'
import { partsOf, THEMES } from '../../domain/themes'
import { areRoutesWanted } from '../../state/routes'
import { filtersOfStep, type Story } from '../../state/story'
import { loadTools } from '../../text/catalogues'
import { loadTexts } from '../../text/i18n'
import { fontFaces } from '../pictures/fontFaces'
import { storyPage } from './storyPage'
import { zipSlides } from './storySlides'
import type { StoryInput } from './storySteps'

/** A file that is saved. */
export interface StoryFile {
  readonly name: string
  readonly content: BlobPart
  readonly type: string
}

interface StoryRequest {
  readonly story: Story
  /** The language of the file, and the address of the story in it. */
  readonly language: Language
  readonly address: string
  /** Absolute address of the site's folder. */
  readonly root: string
  readonly topology: Topology
}

const inputOf = async ({ story, language, address, root, topology }: StoryRequest): Promise<StoryInput> => {
  const [texts, { atlas, displayNames, parts }] = await Promise.all([
    loadTexts(language),
    loadAtlas(root, language, partsOf(THEMES)),
  ])
  await loadTools(texts)
  const dataset = createDataset(atlas, displayNames, parts)
  const hasRoutes = story.steps.some((step) => areRoutesWanted(filtersOfStep(step, dataset)))
  const corridors = hasRoutes
    ? corridorsIn(await loadCorridors(root, dataset.dataVersion), displayNames)
    : null
  return { story, texts, dataset, topology, corridors, address, pages: root + folderOf(language) }
}

const nameOf = ({ story, dataset }: StoryInput, extension: string): string => {
  const words = story.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '')
  return ['child-trafficking-atlas', 'story', words, `data-${dataset.dataVersion}`]
    .filter(Boolean)
    .join('_')
    .concat('.', extension)
}

/** Makes the page or the slides of a story. Rejects where data or fonts do not load. */
export const makeStoryFile = async (kind: 'page' | 'slides', request: StoryRequest): Promise<StoryFile> => {
  const [input, fonts] = await Promise.all([inputOf(request), fontFaces(['serif', 'serif-italic', 'sans'])])
  return kind === 'page'
    ? { name: nameOf(input, 'html'), content: storyPage(input, fonts), type: 'text/html;charset=utf-8' }
    : { name: nameOf(input, 'zip'), content: await zipSlides(input, fonts), type: 'application/zip' }
}

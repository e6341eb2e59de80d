import type { IsoDay } from '../../domain/treaty'
import { formatsOf } from '../../text/formats'
import { citedAs } from '../citation'
import type { FigureInput } from './drawFigure'
import { figureScene } from './figureFrame'
import { type FigureKind, figureKindOf, type FigureSettings } from './figureSettings'
import { figureWords } from './figureWords'

const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  map: 'Map',
  bars: 'Chart',
  comparison: 'Table',
  table: 'Table',
}

/** Cites a figure as a part of the atlas; the words around its title are English, as in CITATION.cff. */
export const figureCitation = (settings: FigureSettings, input: FigureInput, accessed: IsoDay): string => {
  const { address, dataset, filters } = input
  const { author, title: atlas, version } = citedAs(dataset.dataVersion)
  // A title of one's own is not the atlas's.
  const { title } = figureWords(figureScene(input), { ...settings, title: '' }, null)
  const { day } = formatsOf('en')
  const kind = KIND_WORDS[figureKindOf(settings, filters)]
  const where = address === null ? '' : ` ${address} (accessed ${day(accessed)}).`
  return `${author} (${version.slice(0, 4)}). ${title.replace(/[\u2060\s]+/g, ' ').trim()} [${kind}]. In: ${atlas}. Data of ${day(version)}.${where}`
}

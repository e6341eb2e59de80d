import type { CorridorsFile } from '../data/contract'
import type { IsoDay } from '../domain/treaty'
import { countryPositionsOf } from '../map/geometry/surroundings'
import { areRoutesDrawn } from '../state/filters'
import { formatsOf } from '../text/formats'
import { drawnSentences, describeRoutes } from '../text/sentences/describeMap'
import { type MapDescriptionContext, mapDescriptionContext } from '../text/sentences/answerContext'
import { classSentences } from '../text/sentences/mapPatternWords'
import { questionLabel } from '../text/sentences/words'
import { citedAs } from './citation'
import type { Scene } from './scene'
import type { FigureInput } from './drawFigure'
import { figureRows } from './figureRows'
import { figureScene } from './mapBody'
import type { FigureKind, FigureSettings } from './figureSettings'
import { figureText } from './figureText'

const plainText = (words: readonly string[]): string =>
  words
    .filter(Boolean)
    .join(' ')
    .replaceAll(/<\/?b>|\u2060/g, '')

/** The most flows that say where routes lie. */
const MOST_FLOWS = 3

/** A map of at most so many countries names each of them. */
const MOST_NAMED = 16

/** On a larger map, a class of at most so many countries has them named. */
const MOST_NAMED_OF_CLASS = 8

const whereRoutesLie = (context: MapDescriptionContext, { routes }: Scene, corridors: CorridorsFile) => {
  const { texts, filters } = context
  const { claim, flows } = describeRoutes(context, corridors, routes?.shown.routes ?? [])
  if (filters.entity !== null || flows.length === 0) return [claim]
  const most = flows.slice(0, MOST_FLOWS).join(texts.semicolon)
  return [`${texts.t('words.routes.flows')} ${most}.`]
}

const whereClassesLie = (context: MapDescriptionContext): string[] => {
  const isSmall = context.shown.length <= MOST_NAMED
  const words =
    context.shown.length === 0
      ? [context.texts.t('filter.none')]
      : classSentences(context, isSmall ? MOST_NAMED : MOST_NAMED_OF_CLASS)
  return [...words, ...drawnSentences(context)]
}

/** Where a map shows what, and whether it shows only a part of that. */
const whereOnMap = (scene: Scene, { topology, corridors }: FigureInput): string[] => {
  const { texts, dataset, filters } = scene
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  const part = Array.isArray(filters.area) ? [texts.t('figure.drawn.alt.part')] : []
  return [
    ...part,
    ...(filters.view === 'routes' ? [] : whereClassesLie(context)),
    ...(corridors && areRoutesDrawn(filters) ? whereRoutesLie(context, scene, corridors) : []),
  ]
}

const differing = (scene: Scene): string => {
  const { texts } = scene
  const questions = figureRows(scene)
    .filter(({ verdict }) => verdict === 'differs')
    .map((row) => questionLabel(texts, row))
  return questions.length > 0
    ? texts.t('figure.drawn.alt.differs', { questions: questions.join(texts.semicolon) })
    : ''
}

const asSentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** Writes the alternative text of a figure: what it is, and its answer. */
export const figureAlt = (settings: FigureSettings, input: FigureInput): string => {
  const scene = figureScene(input)
  const { lead, title, maker, answer } = figureText(scene, settings, null)
  const first = input.texts.t(`figure.drawn.alt.${settings.kind}`, { title })
  return plainText([first, maker, lead && asSentence(lead), answer])
}

/** Describes a figure for those who cannot see it: where things lie, or which answers differ. */
export const figureDescription = (settings: FigureSettings, input: FigureInput): string => {
  const scene = figureScene(input)
  return plainText(settings.kind === 'map' ? whereOnMap(scene, input) : [differing(scene)])
}

const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  map: 'Map',
  comparison: 'Table',
}

/** Cites a figure as a part of the atlas; the words around its title are English. */
export const figureCitation = (settings: FigureSettings, input: FigureInput, accessed: IsoDay): string => {
  const { address, dataset } = input
  const { begins, title: atlas, version } = citedAs(dataset.dataVersion)
  // A title of one's own is not the atlas's.
  const { title } = figureText(figureScene(input), { ...settings, title: '' }, null)
  const { day } = formatsOf('en')
  const kind = KIND_WORDS[settings.kind]
  const where = address === null ? '' : ` ${address} (accessed ${day(accessed)}).`
  return `${begins(`${title.replace(/[\u2060\s]+/g, ' ').trim()} [${kind}]`)}. In: ${atlas}. Data of ${day(version)}.${where}`
}

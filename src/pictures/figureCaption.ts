import type { CorridorsFile } from '../data/contract'
import type { IsoDay } from '../domain/treaty'
import { countryPositionsOf } from '../map/geometry/surroundings'
import { shownRows } from '../map/markup/key'
import { areRoutesWanted } from '../state/filters'
import { formatsOf } from '../text/formats'
import { describeMap, drawnSentences } from '../text/sentences/describeMap'
import { describeRoutes } from '../text/sentences/describeRoutes'
import { type MapDescriptionContext, mapDescriptionContext } from '../text/sentences/answerContext'
import { classSentences } from '../text/sentences/mapPatternWords'
import { pointWords } from '../text/sentences/timeline'
import { questionLabel } from '../text/sentences/words'
import { citedAs } from './citation'
import type { Scene } from './scene'
import { isOverTime, figureTimeline } from './charts'
import type { FigureInput } from './drawFigure'
import { figureRows } from './figureRows'
import { figureScene } from './mapBody'
import { type FigureKind, figureKindOf, type FigureSettings } from './figureSettings'
import { figureText } from './figureText'
import { timeOf } from '../state/clock'

const plainText = (words: readonly string[]): string =>
  words
    .filter(Boolean)
    .join(' ')
    .replaceAll(/<\/?b>|\u2060/g, '')

/** The most sentences that say where routes lie, or what a map shows beside its classes. */
const MOST_SENTENCES = 3

/** A map of at most so many countries names each of them. */
const MOST_NAMED = 16

/** On a larger map, a class of at most so many countries has them named. */
const MOST_NAMED_OF_CLASS = 8

const whereRoutesLie = (context: MapDescriptionContext, { routes }: Scene, corridors: CorridorsFile) => {
  const { texts, filters } = context
  const { flows, more } = describeRoutes(context, corridors, routes?.shown.routes ?? [])
  if (filters.entity !== null || flows.length === 0) return more.slice(0, MOST_SENTENCES)
  const most = flows.slice(0, MOST_SENTENCES).join(texts.semicolon)
  return [`${texts.t('words.routes.flows')} ${most}.`]
}

const whereClassesLie = (context: MapDescriptionContext): string[] => {
  const { lead } = describeMap(context)
  const isSmall = context.shown.length <= MOST_NAMED
  const words =
    context.shown.length === 0 || (lead.length > 1 && !isSmall && context.filters.classes.length === 0)
      ? lead
      : classSentences(context, isSmall ? MOST_NAMED : MOST_NAMED_OF_CLASS)
  return [...words, ...drawnSentences(context).slice(0, MOST_SENTENCES)]
}

/** Where a map shows what, and whether it shows only a part of that. */
const whereOnMap = (scene: Scene, { topology, corridors }: FigureInput): string[] => {
  const { texts, dataset, filters } = scene
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  const part = Array.isArray(filters.area) ? [texts.t('figure.drawn.alt.part')] : []
  return [
    ...part,
    ...(filters.view === 'routes' ? [] : whereClassesLie(context)),
    ...(corridors && areRoutesWanted(filters) ? whereRoutesLie(context, scene, corridors) : []),
  ]
}

/** The counts of a chart or a table, in the order of the key. */
const countsOf = ({ texts, dataset, filters }: Scene): string => {
  const { t, semicolon } = texts
  const counts = shownRows(texts, dataset, filters).flatMap(({ label, total = 0 }) =>
    total > 0 ? [t('words.list.group', { label, count: total })] : [],
  )
  return counts.length > 0 ? `${counts.join(semicolon)}.` : ''
}

const stepsOf = (scene: Scene): string => {
  const { texts, filters } = scene
  const present = figureTimeline(scene)
  const days = [...new Set([timeOf(scene.dataset, filters), present.last])]
  return days.map((day) => `${pointWords(texts, present, day)}.`).join(' ')
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

/** Writes the alternative text of a figure: what it is, and its answer. */
export const figureAlt = (settings: FigureSettings, input: FigureInput): string => {
  const scene = figureScene(input)
  const { lead, title, answer } = figureText(scene, settings, null)
  const kind = figureKindOf(settings, input.filters)
  return plainText([input.texts.t(`figure.drawn.alt.${kind}`, { title }), lead, answer])
}

/** Describes a figure for those who cannot see it: where things lie, or what is counted. */
export const figureDescription = (settings: FigureSettings, input: FigureInput): string => {
  const scene = figureScene(input)
  switch (figureKindOf(settings, input.filters)) {
    case 'map':
      return plainText(whereOnMap(scene, input))
    case 'bars':
      return plainText([isOverTime(scene) ? stepsOf(scene) : countsOf(scene)])
    case 'comparison':
      return plainText([differing(scene)])
    case 'table':
      return plainText([countsOf(scene)])
  }
}

const asSentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** Writes the caption of a figure: its time, title, answer, filters, sources, caveat and address. */
export const figureCaption = (settings: FigureSettings, input: FigureInput): string => {
  const { address } = input
  const words = figureText(figureScene(input), settings, address)
  const { lead, title, answer, notes, sources, caveat, credit } = words
  return plainText([lead && asSentence(lead), asSentence(title), answer, ...notes, sources, caveat, credit])
}

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
  const { title } = figureText(figureScene(input), { ...settings, title: '' }, null)
  const { day } = formatsOf('en')
  const kind = KIND_WORDS[figureKindOf(settings, filters)]
  const where = address === null ? '' : ` ${address} (accessed ${day(accessed)}).`
  return `${author} (${version.slice(0, 4)}). ${title.replace(/[\u2060\s]+/g, ' ').trim()} [${kind}]. In: ${atlas}. Data of ${day(version)}.${where}`
}

import { hasDay, kindOf } from '../../domain/themes'
import type { ComparedRow } from '../../state/comparison'
import { areRoutesWanted } from '../../state/routes'
import { comparedSentence } from '../../text/sentences/comparedWords'
import { filterWords } from '../../text/sentences/filterWords'
import { mapSources } from '../../text/sentences/mapSources'
import { pointWords, sourcesEndWords } from '../../text/sentences/timeline'
import { entityLabel } from '../../text/sentences/words'
import { mapWords } from '../pictures/mapWords'
import type { Scene } from '../pictures/scene'
import { literal } from '../pictures/type'
import { isOverTime } from './chartBody'
import { figureCodes, figureRows } from './figureRows'
import { figureKindOf, type FigureSettings } from './figureSettings'
import { figureTimeline } from './stepsPart'

/** The texts of a figure besides its drawing; `<b>` marks bold parts. */
export interface FigureWords {
  readonly title: string
  /** What the figure asks, below a title of one's own. */
  readonly question: string
  readonly answer: string
  /** What the drawing needs to be understood, such as its filters. */
  readonly notes: readonly string[]
  readonly sources: string
  readonly caveat: string
  readonly credit: string
}

type Main = Pick<FigureWords, 'question' | 'answer' | 'notes' | 'sources'>

const joined = (words: readonly string[]): string => words.filter(Boolean).join(' ')

/** Filters of a chart or a table, which has no outlines and nothing pale. */
const filtersOf = ({ texts, filters }: Scene): string => {
  const { t, day, semicolon } = texts
  const words = areRoutesWanted(filters) ? [] : filterWords(texts, filters)
  return joined([
    words.length > 0 ? texts.capital(`${words.join(semicolon)}.`) : '',
    !areRoutesWanted(filters) && hasDay(filters.theme, filters.sub)
      ? t('pictures.day', { day: day(filters.on) })
      : '',
  ])
}

/** What a paler colour means, where some are. */
const palerOf = ({ texts, filters, answer }: Scene): string =>
  answer.hasStrength && !areRoutesWanted(filters) ? texts.t('embed.paler') : ''

const ofMap = (scene: Scene, isBrief: boolean): Main => {
  const words = mapWords(scene, null)
  return {
    ...words,
    notes: isBrief
      ? [joined([words.filters, words.routes, palerOf(scene)])]
      : [words.filters, words.routes, ...words.notes, joined(words.published)],
  }
}

/** The texts of a map without what is of its drawing alone. */
const answerWords = (scene: Scene) => {
  const { texts, dataset, filters } = scene
  const words = mapWords(scene, null)
  const sources = areRoutesWanted(filters)
    ? words.sources
    : texts.t('figure.drawn.sources', { sources: mapSources(texts, dataset, filters) })
  return { ...words, sources }
}

const ofChart = (scene: Scene, isBrief: boolean): Main => {
  const { texts } = scene
  const words = answerWords(scene)
  const counted = words.routes === '' ? '' : texts.t('route.note.line')
  const main = joined([filtersOf(scene), counted])
  if (!isOverTime(scene))
    return { ...words, notes: isBrief ? [main] : [main, ...words.notes, joined(words.published)] }
  const present = figureTimeline(scene)
  const { published } = present
  const study = published
    ? texts.t('timeline.study', {
        count: published.count,
        base: present.base,
        day: texts.day(published.day),
      })
    : ''
  const point = `${pointWords(texts, present, scene.filters.on)}.`
  const end = sourcesEndWords(texts, present) ?? ''
  return {
    ...words,
    notes: isBrief
      ? [joined([main, point, end])]
      : [main, joined([point, study && `${study}.`]), end, ...words.notes],
  }
}

const ofTable = (scene: Scene, isBrief: boolean): Main => {
  const words = answerWords(scene)
  const main = joined([filtersOf(scene), words.routes, palerOf(scene)])
  return { ...words, notes: isBrief ? [main] : [main, ...words.notes] }
}

/** Sources of the questions compared, each once; briefly by the kind of source. */
const comparedSources = (
  { texts, dataset }: Scene,
  rows: readonly ComparedRow[],
  isBrief: boolean,
): string => {
  const { t, semicolon } = texts
  if (isBrief)
    return [...new Set(rows.map(({ theme, sub }) => t(`embed.source.${kindOf(theme, sub)}`)))].join(' ')
  const sources = rows.flatMap(({ theme, sub, instrument = 'palermo' }) =>
    mapSources(texts, dataset, { theme, sub, instrument }).split(semicolon),
  )
  return t('figure.drawn.sources', { sources: [...new Set(sources)].join(semicolon) })
}

const ofComparison = (scene: Scene, isBrief: boolean): Main => {
  const { texts, dataset, filters } = scene
  const { t, day } = texts
  const codes = figureCodes(filters)
  if (!codes) return { question: t('comparePage.title'), answer: '', notes: [], sources: '' }
  const names = codes.map((code) => entityLabel(dataset.entity(code)))
  const rows = figureRows(scene)
  const { id, values } = comparedSentence(rows)
  const notes = [
    t('pictures.day', { day: day(filters.on) }),
    t('comparePage.unknownNote'),
    t('comparePage.notComparedNote'),
  ]
  return {
    question: t('comparePage.titleOf', { first: names.slice(0, -1).join(', '), second: names.at(-1) ?? '' }),
    answer: t(id, values).trim(),
    notes: isBrief ? [joined(notes.slice(0, 2))] : [joined(notes)],
    sources: comparedSources(scene, rows, isBrief),
  }
}

const MAIN = { map: ofMap, bars: ofChart, table: ofTable, comparison: ofComparison } as const

/** Writes the texts of a figure, in full or as brief as they can be without leaving out where it is from. */
export const figureWords = (
  scene: Scene,
  settings: Pick<FigureSettings, 'kind' | 'title'>,
  { address, isBrief }: { readonly address: string | null; readonly isBrief: boolean },
): FigureWords => {
  const { t } = scene.texts
  const { title } = settings
  const main = MAIN[figureKindOf(settings, scene.filters)](scene, isBrief)
  const where = { address: address === null ? '' : `, ${address}`, version: scene.dataset.dataVersion }
  const caveat = `<b>${t('footer.prevalence')}</b>`
  return {
    title: title === '' ? main.question : literal(title),
    question: title === '' ? '' : main.question,
    answer: main.answer,
    notes: main.notes,
    sources: main.sources,
    caveat: joined([caveat, isBrief ? '' : t('footer.prevalenceMore'), t('footer.boundaries')]),
    credit: joined([
      t('pictures.credit', where),
      ...(isBrief ? [] : [t('footer.study'), t('footer.credit')]),
    ]),
  }
}

import { hasInstrument, kindOf } from '../domain/themes'
import type { ComparedRow } from '../state/comparison'
import { comparedSentence } from '../text/sentences/comparedWords'
import { kosovoNotes } from '../text/sentences/keyNotes'
import { mapSources } from '../text/sentences/mapSources'
import { smallPrint } from '../text/sentences/smallPrint'
import { sourcesEndWords } from '../text/sentences/timeline'
import { entityLabel } from '../text/sentences/words'
import { filtersOf, mapText } from './mapText'
import type { Scene } from './scene'
import { literal } from './type'
import { isOverTime } from './chartBody'
import { figureCodes, figureRows } from './figureRows'
import { figureKindOf, type FigureSettings } from './figureSettings'
import { figureTimeline } from './stepsPart'
import { allTimes } from '../text/sentences/timeWords'

/** The texts of a figure besides its drawing; `<b>` marks bold parts. */
export interface FigureText {
  /** The atlas's own title, which says the time of a single question. */
  readonly name: string
  /** Above the title: the question of a title of one's own, and the times of a comparison. */
  readonly lead: string
  readonly title: string
  readonly answer: string
  /** Notes that the drawing needs to be understood, such as its filters. */
  readonly notes: readonly string[]
  /** More facts about the question; a small figure does without. */
  readonly details: readonly string[]
  /** Whose the title is, where it is not the atlas's, and the sources. */
  readonly sources: string
  readonly caveat: string
  readonly credit: string
}

type Main = Pick<FigureText, 'name' | 'lead' | 'answer' | 'notes' | 'details' | 'sources'>

const joined = (words: readonly string[]): string => words.filter(Boolean).join(' ')

const ofQuestion = (scene: Scene, kind: 'map' | 'bars' | 'table'): Main => {
  const { texts, dataset, filters, answer } = scene
  const words = mapText(scene)
  const isOfRoutes = filters.view === 'routes'
  const kosovo = hasInstrument(filters.theme) && !isOfRoutes ? kosovoNotes(texts, answer) : []
  return {
    ...words,
    name: words.question,
    lead: '',
    notes: [joined([filtersOf(scene, kind === 'map'), words.routes, ...kosovo])],
    details: [...words.notes.filter((note) => !kosovo.includes(note)), joined(words.published)],
    sources:
      kind !== 'map'
        ? texts.t('figure.drawn.sources', { sources: mapSources(texts, dataset, filters) })
        : words.sources,
  }
}

const ofBars = (scene: Scene): Main => {
  const { texts } = scene
  const main = ofQuestion(scene, 'bars')
  if (!isOverTime(scene)) return main
  const present = figureTimeline(scene)
  const { published } = present
  const study = published
    ? texts.t('timeline.study', {
        count: published.count,
        day: texts.day(published.day),
      })
    : ''
  const end = sourcesEndWords(texts, present) ?? ''
  return { ...main, notes: [joined([...main.notes, study && `${study}.`, end])] }
}

/** The kinds of source of the questions compared, each once: the list of all is longer than the table. */
const comparedSources = ({ t }: Scene['texts'], rows: readonly ComparedRow[]): string =>
  [...new Set(rows.map(({ theme, sub }) => t(`embed.source.${kindOf(theme, sub)}`)))].join(' ')

const ofComparison = (scene: Scene): Main => {
  const { texts, dataset, filters } = scene
  const { t } = texts
  const names = (figureCodes(filters) ?? []).map((code) => entityLabel(dataset.entity(code)))
  const rows = figureRows(scene)
  const { id, values } = comparedSentence(rows)
  return {
    name: t('comparePage.titleOf', { first: names.slice(0, -1).join(', '), second: names.at(-1) ?? '' }),
    answer: t(id, values).trim(),
    lead: allTimes(texts, dataset, filters.on),
    notes: [t('comparePage.unknownNote')],
    details: [t('comparePage.notComparedNote')],
    sources: comparedSources(texts, rows),
  }
}

const mainOf = (scene: Scene, settings: Pick<FigureSettings, 'kind'>): Main => {
  const kind = figureKindOf(settings, scene.filters)
  if (kind === 'comparison') return ofComparison(scene)
  return kind === 'bars' ? ofBars(scene) : ofQuestion(scene, kind)
}

/** Writes the texts of a figure; `address` is that of its state, null where others cannot open it. */
export const figureText = (
  scene: Scene,
  settings: Pick<FigureSettings, 'kind' | 'title'>,
  address: string | null,
): FigureText => {
  const { t } = scene.texts
  const { title } = settings
  const main = mainOf(scene, settings)
  return {
    ...main,
    lead: title === '' ? main.lead : joined([main.name, main.lead]),
    title: title === '' ? main.name : literal(title),
    sources: joined([title === '' ? '' : `<b>${t('figure.drawn.ownTitle')}</b>`, main.sources]),
    ...smallPrint(scene.texts, scene.dataset.dataVersion, address),
  }
}

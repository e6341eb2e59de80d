import type { Texts } from '../text/i18n'
import { kindOf } from '../domain/themes'
import type { ComparedRow } from '../state/comparison'
import { comparedSentence } from '../text/sentences/comparedWords'
import { keyNotes, mapSources, sourceTitles } from '../text/sentences/keyNotes'
import { entityLabel, mapQuestion } from '../text/sentences/words'
import { allTimes } from '../text/sentences/timeWords'
import { wholeClaim } from '../text/sentences/heads'
import { scopeWords } from '../text/sentences/scopeWords'
import { comparedWords, publishedRows } from '../text/sentences/verdictWords'
import { routesAnswer, routesNote } from '../text/sentences/routesClaim'
import { comparedTime } from '../state/clock'
import { areRoutesOver } from '../state/filters'
import type { Scene } from './scene'
import { literal } from './parts'
import { figureCodes, figureRows } from './figureRows'
import type { FigureSettings } from './figureSettings'
import { claimOf } from '../state/claim'

/** The choices that differ from the whole map: its place, its filters, and what is outlined. */
const filtersOf = ({ dataset, filters, texts, nameOf, geometry }: Scene): string => {
  const { t, day } = texts
  const { classes, entity } = filters
  const compared = comparedTime(dataset, filters)
  const chosen = entity === null ? [] : [t('pictures.chosen', { name: nameOf(entity) })]
  const where = scopeWords(texts, filters).map((scope) => `${scope}.`)
  if (filters.view === 'routes') return [...where, ...chosen].join(' ')
  return [
    ...(filters.area !== null && geometry.frame.id === 'area' ? [t('pictures.part')] : []),
    ...(where.length > 0 || classes.length > 0 ? [t('pictures.outside')] : []),
    ...chosen,
    ...(compared === null ? [] : [t('pictures.changed', { day: day(compared) })]),
  ].join(' ')
}

const routeWords = (scene: Scene): string => {
  const { routes, filters, texts } = scene
  if (!routes) return ''
  const said = areRoutesOver(filters) ? [answerOfRoutes(scene, routes)] : []
  const note = routesNote(texts, filters, routes.shown)
  return [...said, note].join(' ')
}

const answerOfRoutes = ({ texts, dataset, filters }: Scene, { file, shown }: NonNullable<Scene['routes']>) =>
  routesAnswer(texts, { dataset, file, filters, routes: shown.routes })

/** The sources of the colours and of the routes, of what a map has of them. */
const sourcesOf = ({ dataset, texts, filters, routes }: Scene): string => {
  const ids = routes?.shown.routes.flatMap(({ statements }) => statements.flatMap((each) => each.sourceIds))
  const sources = [
    filters.view === 'routes' ? '' : mapSources(texts, dataset, filters),
    sourceTitles(texts, dataset, ids ?? []),
  ].filter(Boolean)
  return sources.length > 0 ? texts.t('key.sources', { sources: sources.join(texts.semicolon) }) : ''
}

/** The study's figures beside ours; those that the atlas does not count are left out. */
const publishedWords = ({ texts, dataset, filters }: Scene): readonly string[] => {
  const rows = publishedRows(texts, dataset, filters).filter(({ isCounted }) => isCounted)
  const words = rows.map(({ label, figure, counts }) =>
    texts.t('pictures.published', {
      label,
      figure,
      here: counts.map(({ count }) => count).join(texts.semicolon),
    }),
  )
  return words.length === 0 ? [] : [...words, comparedWords(texts, filters)]
}

/** The texts of a figure besides its drawing; `<b>` marks bold parts. */
export interface FigureText {
  /** The atlas's own title, which says the time of a single question. */
  readonly name: string
  /** Above the title: the question of a title of one's own, and the times of a comparison. */
  readonly lead: string
  readonly title: string
  /** Below the title: whose it is, where it is not the atlas's. */
  readonly maker: string
  readonly answer: string
  /** Notes without which the drawing would say something else, such as its filters; in every size. */
  readonly notes: readonly string[]
  /** The study's figures; a small figure does without. */
  readonly details: readonly string[]
  readonly sources: string
  readonly caveat: string
  readonly credit: string
}

type Main = Pick<FigureText, 'name' | 'lead' | 'answer' | 'notes' | 'details' | 'sources'>

const joined = (words: readonly string[]): string => words.filter(Boolean).join(' ')

const ofQuestion = (scene: Scene): Main => {
  const { texts, dataset, filters, answer, routes } = scene
  const isOfRoutes = filters.view === 'routes'
  const notes = isOfRoutes ? [] : keyNotes(texts, dataset, answer, filters)
  return {
    name: mapQuestion(texts, dataset, filters),
    lead: '',
    answer:
      isOfRoutes && routes ? answerOfRoutes(scene, routes) : wholeClaim(texts, claimOf(dataset, filters)),
    notes: [joined([filtersOf(scene), routeWords(scene), ...notes])],
    details: [joined(isOfRoutes ? [] : publishedWords(scene))],
    sources: sourcesOf(scene),
  }
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
    notes: [t('comparePage.unknownNote'), t('comparePage.notComparedNote')],
    details: [],
    sources: comparedSources(texts, rows),
  }
}

/** Writes the caveat, with bold parts in `<b>`, and the credit of a picture or page; `address` is null where its state has none. */
const smallPrint = ({ t }: Texts, version: string, address: string | null) => {
  const where = { address: address === null ? '' : `, ${address}`, version }
  return {
    caveat: `<b>${t('footer.prevalence')}</b> ${t('footer.prevalenceMore')} ${t('footer.boundaries')}`,
    credit: `${t('pictures.credit', where)} ${t('footer.study')} ${t('footer.credit')}`,
  }
}

/** Writes the texts of a figure; `address` is that of its state, null where others cannot open it. */
export const figureText = (
  scene: Scene,
  settings: Pick<FigureSettings, 'kind' | 'title'>,
  address: string | null,
): FigureText => {
  const { t } = scene.texts
  const { kind, title } = settings
  const main = kind === 'comparison' ? ofComparison(scene) : ofQuestion(scene)
  return {
    ...main,
    lead: title === '' ? main.lead : [main.name, main.lead].filter(Boolean).join(' · '),
    title: title === '' ? main.name : literal(title),
    maker: title === '' ? '' : t('figure.drawn.ownTitle'),
    ...smallPrint(scene.texts, scene.dataset.dataVersion, address),
  }
}

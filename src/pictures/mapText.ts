import { answerSentence } from '../text/sentences/answerSentence'
import { scopeWords } from '../text/sentences/fileWords'
import { keyNotes } from '../text/sentences/keyNotes'
import { mapSources, sourceTitles } from '../text/sentences/mapSources'
import { comparedWords, publishedRows } from '../text/sentences/verdictWords'
import { routesAnswer, routesNote } from '../text/sentences/routeNotes'
import { classLabel, mapQuestion } from '../text/sentences/words'
import { comparedTime } from '../state/clock'
import { areRoutesOver } from '../state/routesWanted'
import type { Scene } from './scene'

/** The text of a picture of the map without its key; `<b>` marks bold parts. */
export interface MapText {
  readonly question: string
  readonly answer: string
  readonly filters: string
  readonly routes: string
  readonly notes: readonly string[]
  /** Totals of the study beside the same counts here. */
  readonly published: readonly string[]
  readonly sources: string
}

/** The choices that differ from the whole map: its place, its filters, and what is outlined. */
export const filtersOf = ({ dataset, filters, texts, nameOf, geometry }: Scene, hasMap = true): string => {
  const { t, list, day, semicolon } = texts
  const { theme, sub, classes, entity } = filters
  const compared = comparedTime(dataset, filters)
  const scope = scopeWords(texts, filters)
  const where = scope.length > 0 ? [t('pictures.scope', { regions: scope.join(semicolon) })] : []
  if (hasMap && filters.view === 'routes')
    return [...where, ...(entity === null ? [] : [t('pictures.chosen', { name: nameOf(entity) })])].join(' ')
  const words = [
    ...where,
    ...(classes.length > 0
      ? [t('pictures.classes', { labels: list(classes.map((id) => classLabel(texts, theme, sub, id))) })]
      : []),
  ]
  const ofMap = [
    ...(filters.area !== null && geometry.frame.id === 'area' ? [t('pictures.part')] : []),
    ...(scope.length > 0 || classes.length > 0 ? [t('pictures.outside')] : []),
    ...(entity === null ? [] : [t('pictures.chosen', { name: nameOf(entity) })]),
    ...(compared === null ? [] : [t('pictures.changed', { day: day(compared) })]),
  ]
  return [...words, ...(hasMap ? ofMap : [])].join(' ')
}

const routeWords = (scene: Scene): string => {
  const { dataset, routes, filters, texts } = scene
  if (!routes) return ''
  const { t } = texts
  const said = areRoutesOver(filters) ? answerOfRoutes(scene, routes) : null
  const note = routesNote(texts, { dataset, file: routes.file, filters }, routes.shown)
  const form =
    filters.routeForm === null
      ? []
      : [`${t('text.labelled', { label: t('route.form'), value: t(`route.form.${filters.routeForm}`) })}.`]
  return [...(said ? [t(said.id, said.values)] : []), note, ...form].join(' ')
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
    texts.t('pictures.published', { label, figure, here: counts.map(({ count }) => count).join('; ') }),
  )
  return words.length === 0 ? [] : [...words, comparedWords(texts, filters)]
}

/** Writes the text of a picture. */
export const mapText = (scene: Scene): MapText => {
  const { dataset, texts, filters, answer, routes } = scene
  const { t } = texts
  const isOfRoutes = filters.view === 'routes'
  const sentence =
    isOfRoutes && routes ? answerOfRoutes(scene, routes) : answerSentence(texts, dataset, answer, filters)
  return {
    question: mapQuestion(texts, dataset, filters),
    answer: t(sentence.id, sentence.values),
    filters: filtersOf(scene),
    routes: routeWords(scene),
    notes: isOfRoutes ? [] : keyNotes(texts, dataset, answer, filters),
    published: isOfRoutes ? [] : publishedWords(scene),
    sources: sourcesOf(scene),
  }
}

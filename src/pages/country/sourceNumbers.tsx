import { createContext, type ReactNode, useContext } from 'react'
import { SourceReference } from '../../atlas/panel/Provenance'
import type { Dataset } from '../../data/Dataset'
import type { CountryFile, Source } from '../../data/contract'
import { isOf2007 } from '../../domain/lawArticle'
import { sourceAnchor } from '../../domain/sitePaths'
import { hasInstrument, THEMES, type ThemeId } from '../../domain/themes'
import { useAtlasData } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { answerSources } from '../../text/sentences/valueSources'
import styles from './Sheet.module.css'

/** A line of the head: a theme, or the routes. */
export type HeadLine = ThemeId | 'routes'

/** The sources of each line of the head, by their ids. */
const headSources = (
  texts: Texts,
  dataset: Dataset,
  filters: Filters,
  file: CountryFile,
): ReadonlyMap<HeadLine, readonly string[]> =>
  new Map<HeadLine, readonly string[]>([
    ...THEMES.map((theme): [ThemeId, readonly string[]] => [
      theme,
      hasInstrument(theme)
        ? [...new Set(file.treaties.flatMap(({ sourceIds }) => sourceIds))]
        : answerSources(texts, dataset, file, { ...filters, theme, sub: 'main' }).ids,
    ]),
    ['routes', [...new Set(file.corridors.flatMap(({ sourceIds }) => sourceIds))]],
  ])

interface NumbersOfPage {
  readonly lines: ReadonlyMap<HeadLine, readonly string[]>
  /** All sources of the page in the order of their numbers: first those of the sheet, as they are used there. */
  readonly sources: readonly Source[]
  /** How many of them the sheet uses. */
  readonly onSheet: number
}

const Numbers = createContext<NumbersOfPage>({ lines: new Map(), sources: [], onSheet: 0 })

export const useNumbers = (): NumbersOfPage => useContext(Numbers)

/** Gives the values of a country their sources by number, each a link to the list of sources. */
export function NumberedSources({ file, children }: { file: CountryFile; children: ReactNode }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const lines = headSources(texts, dataset, filters, file)
  const used = new Set([
    ...[...lines.values()].flat(),
    ...file.articles.filter(isOf2007).flatMap(({ sourceIds }) => sourceIds),
  ])
  const byTitle = [...file.sources].sort((a, b) => texts.compare(a.title, b.title))
  const onSheet = [...used].flatMap((id) => byTitle.find((source) => source.id === id) ?? [])
  const sources = [...onSheet, ...byTitle.filter(({ id }) => !used.has(id))]
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  const referTo = (id: string) => (
    <a href={`#${sourceAnchor(id)}`}>{texts.t('countryPage.source', { number: numbers.get(id) ?? '' })}</a>
  )
  return (
    <Numbers value={{ lines, sources, onSheet: onSheet.length }}>
      <SourceReference value={referTo}>{children}</SourceReference>
    </Numbers>
  )
}

/** The numbers of the sources of a line, without a word, since a line is one control. */
export function SourceNumbers({ line }: { line: HeadLine }) {
  const { lines, sources } = useNumbers()
  const numbers = (lines.get(line) ?? [])
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .sort((a, b) => a - b)
  return numbers.length > 0 && <sup className={styles.numbers}>{numbers.join(' ')}</sup>
}

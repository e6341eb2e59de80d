import type { Dataset, MapQuestion } from '../../data/Dataset'
import { type ThemeId, hasEvidenceChoice } from '../../domain/themes'
import { yearOf } from '../../domain/clock'
import { timeOf } from '../../state/clock'
import type { Texts } from '../i18n'
import { yearsText } from './words'

/** The title of the yearly reports, which every language but Romanian names in English. */
const REPORTS_TITLE = /Trafficking in Persons Reports?/

/** The one source of the maps of roles. */
const REPORTS_SOURCE = 'frank-hti-2013'

export const reportsSourceId = (theme: ThemeId): string | undefined =>
  hasEvidenceChoice(theme) ? REPORTS_SOURCE : undefined

export const sourceTitles = ({ semicolon }: Texts, dataset: Dataset, ids: readonly string[]): string =>
  dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title)
    .join(semicolon)

/** Tells what a map rests on; `write` may put a tag around the titles, which are in English. */
export const mapSources = (
  { t, semicolon }: Texts,
  dataset: Dataset,
  filters: MapQuestion,
  write = (title: string) => title,
): string => {
  const { theme } = filters
  // Law and policy name their sources with each value instead.
  const ids = dataset.sourceIdsOf(filters)
  const [first, last] = [dataset.reachOf(filters).first, timeOf(dataset, filters)].map(yearOf) as [
    number,
    number,
  ]
  const years = yearsText([first, last])
  const titles = dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => write(title))
    .map((title) =>
      hasEvidenceChoice(theme)
        ? t('key.sources.reports', { title, years }).replace(REPORTS_TITLE, (name) => write(name))
        : title,
    )
  return titles.length > 0 ? titles.join(semicolon) : t('key.sources.policy')
}

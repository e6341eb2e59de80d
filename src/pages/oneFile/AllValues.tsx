import type { Source } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Evidence } from '../../domain/evidence'
import { type SubId, type ThemeId, hasInstrument } from '../../domain/themes'
import { DEFAULT_FILTERS } from '../../state/filters'
import { sourceAnchor } from '../../domain/sitePaths'
import { Message, TextsProvider, useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { classLabel, entityLabel, questionText } from '../../text/sentences/words'
import { Sources, Terms } from '../methods/Sources'
import tables from '../../ui/Table.module.css'
import styles from './AllValues.module.css'

/** A row of classes.csv: the class of an entity on a map. */
export interface ClassRow {
  readonly entity: string
  readonly theme: ThemeId
  /** A sub-choice of the theme, or the treaty; empty for the theme itself. */
  readonly sub: string
  readonly evidence: Evidence | ''
  /** Separated by spaces. */
  readonly class: string
  readonly rule: string
  readonly as_of: string
  /** Separated by semicolons. */
  readonly source_ids: string
}

interface AllValuesProps {
  dataset: Dataset
  rows: readonly ClassRow[]
  sources: readonly Source[]
  english: Texts
  siteUrl: string | null
}

const mapOf = ({ theme, sub, evidence }: ClassRow): string => [theme, sub, evidence].join()

const byMap = (rows: readonly ClassRow[]): readonly (readonly ClassRow[])[] => {
  const maps = new Map<string, ClassRow[]>()
  for (const row of rows) maps.set(mapOf(row), [...(maps.get(mapOf(row)) ?? []), row])
  return [...maps.values()]
}

const subOf = ({ theme, sub }: ClassRow): SubId => (hasInstrument(theme) ? 'main' : sub || 'main')

const questionOf = (texts: Texts, dataset: Dataset, row: ClassRow): string => {
  const { theme, sub, evidence } = row
  const instrument = hasInstrument(theme) ? sub : DEFAULT_FILTERS.instrument
  return questionText(texts, dataset, {
    ...DEFAULT_FILTERS,
    theme,
    sub: subOf(row),
    instrument,
    evidence: evidence || DEFAULT_FILTERS.evidence,
  })
}

/** Every value of every map with sources and terms: the part of the file that needs no script. */
export function AllValues({ dataset, rows, sources, english, siteUrl }: AllValuesProps) {
  const { t, locale } = useTexts()
  const site = siteUrl && <a href={siteUrl}>{siteUrl}</a>
  return (
    <section className={styles.values} id="values" aria-labelledby="values-title">
      <h2 id="values-title">{t('offline.file.values')}</h2>
      <p>
        <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')} {t('offline.file.values.lead')}
      </p>
      {byMap(rows).map((ofMap) => (
        <MapValues key={ofMap.map(mapOf)[0]} dataset={dataset} rows={ofMap} />
      ))}
      <div lang={locale === 'en' ? undefined : 'en'}>
        <TextsProvider texts={english}>
          <Sources sources={sources} />
          <h3>{english.t('methods.terms')}</h3>
          <Terms />
        </TextsProvider>
      </div>
      {site && (
        <p>
          <Message id="offline.file.from" components={{ site }} />
        </p>
      )}
    </section>
  )
}

function MapValues({ dataset, rows }: Pick<AllValuesProps, 'dataset' | 'rows'>) {
  const texts = useTexts()
  const { t } = texts
  const [first] = rows
  if (!first) return null
  const question = questionOf(texts, dataset, first)
  const heads = [
    t('grid.country'),
    t('offline.file.class'),
    t('table.rule'),
    t('table.asOf'),
    t('table.sources'),
  ]
  return (
    <details className={styles.map}>
      <summary>{question}</summary>
      <table className={tables.table}>
        <caption className="visuallyHidden">{question}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.entity} row={row} name={entityLabel(dataset.entity(row.entity))} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({ row, name }: { row: ClassRow; name: string }) {
  const texts = useTexts()
  const classes = row.class.split(' ').map((one) => classLabel(texts, row.theme, subOf(row), one))
  return (
    <tr data-row={`${row.entity} ${row.class}`}>
      <th scope="row">{name}</th>
      <td>{classes.join(' + ')}</td>
      <td>{row.rule}</td>
      <td>{row.as_of && texts.day(row.as_of)}</td>
      <td>
        {row.source_ids
          .split(';')
          .filter(Boolean)
          .map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`#${sourceAnchor(id)}`}>{id}</a>
            </span>
          ))}
      </td>
    </tr>
  )
}

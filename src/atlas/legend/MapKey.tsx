import { useId, memo, useState, useEffect, useRef } from 'react'
import { useAtlas, useAnswer, useFilters, useAtlasData } from '../../state/context'
import { areColoursLighter, areRoutesDrawn } from '../../state/filters'
import { ROUTES_KEY, PUBLISHED_TOTALS } from '../lazyParts'
import { LazyView } from '../LazyView'
import { hasInstrument } from '../../domain/themes'
import { fillOfClass } from '../../map/geometry/fills'
import { useTexts, Message } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { keyHead, keyNotes, type KeyRow, keyRows, keySource, mapSources } from '../../text/sentences/keyNotes'
import { entityLabel } from '../../text/sentences/words'
import { Swatch } from '../marks/Swatch'
import { useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { type Result, resultOf } from '../../domain/comparedTotal'
import { totalsForMap, studyChart } from '../../state/totalsForMap'
import { baseOf } from '../../state/claim'
import styles from './Legend.module.css'
import keySourceStyles from './KeySource.module.css'

/** The key: the classes of the question, and the lines of the routes where a map draws them. */
export function MapKey() {
  const isOfRoutes = useAtlas(({ filters }) => filters.view === 'routes')
  const hasRoutes = useAtlas(({ filters }) => areRoutesDrawn(filters))
  return (
    <>
      {!isOfRoutes && <Legend />}
      {hasRoutes && <LazyView part={ROUTES_KEY} props={{}} />}
    </>
  )
}

/** The most states that the key names below their class. */
const MOST_NAMED = 8

/** The key: what each fill means and its number of countries; a line of them where it is wide. */
export function Legend() {
  const texts = useTexts()
  const titleId = useId()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  const answer = useAnswer()
  const base = baseOf(filters, answer)
  const namesOf = ({ classId, total }: KeyRow): string =>
    hasInstrument(filters.theme) && total <= MOST_NAMED
      ? answer.inScope
          .filter(({ code }) => answer.valueOf.get(code)?.classes.includes(classId))
          .map(entityLabel)
          .join(', ')
      : ''
  const rows = keyRows(texts, dataset, filters).map((row) => ({ ...row, names: namesOf(row) }))
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="visuallyHidden">
        {t('key.title')}
      </h2>
      <table
        className={styles.table}
        data-names={rows.some(({ names }) => names !== '') || undefined}
        aria-labelledby={titleId}
        {...TABLE_ROLES.table}
      >
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {keyHead(texts, dataset, filters)}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {hasInstrument(filters.theme) ? t('key.states', { base }) : base}
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {/* Keyed by place, so that another question's key reuses the rows. */}
          {rows.map((row, place) => (
            <PressRow key={place} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface PressRowProps extends KeyRow {
  /** The states of the class, where they are few. */
  names: string
}

/** A class of the key. Pointing outlines its countries; pressing leaves colour to them alone. */
const PressRow = memo(function PressRow({ classId, total, label, isChosen, names }: PressRowProps) {
  const { theme, sub } = useFilters('theme', 'sub')
  const isLighter = useAtlas(({ filters }) => areColoursLighter(filters))
  const highlight = useAtlas((state) => state.highlight)
  const toggleClass = useAtlas((state) => state.toggleClass)
  const isOwn = useAtlas(
    ({ dataset, filters }) =>
      filters.entity !== null && dataset.valueOf(filters.entity, filters).classes.includes(classId),
  )
  return (
    <tr
      {...TABLE_ROLES.row}
      className={total > 0 ? styles.row : `${styles.row} ${styles.empty}`}
      data-on={isChosen || undefined}
      data-own={isOwn || undefined}
      onClick={() => toggleClass(classId)}
      onPointerEnter={() => highlight(classId)}
      onPointerLeave={() => highlight(null)}
    >
      <th {...TABLE_ROLES.rowHead} scope="row">
        {/* The row handles its click, also one by keyboard. */}
        <button
          type="button"
          className={styles.class}
          aria-pressed={isChosen}
          data-legend-class={classId}
          data-count={total}
          onFocus={() => highlight(classId)}
          onBlur={() => highlight(null)}
        >
          <Swatch fill={fillOfClass(theme, sub, classId)} isLighter={isLighter} />
          {label}
        </button>
        {names !== '' && <span className={styles.names}>{names}</span>}
      </th>
      <td {...TABLE_ROLES.cell} className={styles.total}>
        {total}
      </td>
    </tr>
  )
})

/** The kind of source of the map, in a line that opens its sources, its limits and the way to the rules. */
export function KeySource() {
  const texts = useTexts()
  const { t } = texts
  const filters = useFilters('theme', 'sub')
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="smallText">
      <p className="screenOnly">
        {keySource(texts, filters)} ·{' '}
        <button
          type="button"
          className={keySourceStyles.opener}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('why.open')}
        </button>
      </p>
      {/* Always in the page: print shows it, and a page without script. */}
      <div id={id} className={keySourceStyles.opened} data-open={isOpen || undefined}>
        <Sources />
        <Notes />
      </div>
    </div>
  )
}

const Sources = memo(function Sources() {
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'evidence', 'on')
  const sources = mapSources(texts, dataset, filters, (title) => `<q>${title}</q>`)
  return (
    <p>
      <Message id="key.sources" values={{ sources }} components={{ q: <span lang={texts.dataLang} /> }} />{' '}
      <a href={`${root}${SITE_PATHS.rules}`}>{texts.t('key.rules')}</a>
    </p>
  )
})

function Notes() {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const notes = keyNotes(texts, dataset, useAnswer(), filters)
  if (notes.length === 0) return null
  return (
    <ul className={keySourceStyles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

/** One line with the verdict, which opens the study's figures beside ours; they are loaded then. */
export function PublishedBeside() {
  const { t } = useTexts()
  const { dataset, filters } = useAtlasData()
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  // A reader may have opened it before the page was hydrated.
  useEffect(() => setOpen(details.current?.open ?? false), [])
  const totals = totalsForMap(dataset, filters)
  const hasChart = studyChart(dataset, filters, useAnswer()) !== null
  // A question without a figure has its answer on the page of all figures.
  if (totals.length === 0 && !hasChart) return null
  const results = totals.flatMap(({ verdicts }) => {
    const own = verdicts.at(filters.evidence === 'anyone' ? -1 : 0)
    return own ? [resultOf(own)] : []
  })
  const count = (result: Result) => results.filter((other) => other === result).length
  const [differ, agree] = [count('differs'), count('agrees')]
  return (
    <details ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('key.publishedBeside')}{' '}
        <small>
          {differ > 0 && t('key.differ', { count: differ, all: results.length })}
          {differ === 0 && agree > 0 && t('key.agree', { count: agree, all: results.length })}
          {differ + agree === 0 &&
            results.length > 0 &&
            t(`published.verdict.${count('depends-on-year') > 0 ? 'depends-on-year' : 'cannot-be-judged'}`)}
        </small>
      </summary>
      {isOpen && <LazyView part={PUBLISHED_TOTALS} props={{}} />}
    </details>
  )
}

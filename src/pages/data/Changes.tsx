import type { Dataset } from '../../data/Dataset'
import type { Evidence } from '../../domain/evidence'
import { COMPARED_YEARS, PUBLISHED_VERDICTS, type PublishedVerdict } from '../../domain/comparedTotal'
import { sourcePath } from '../../domain/sitePaths'
import { classesOf, type ClassId, isSubOf, isTheme, type SubId, type ThemeId } from '../../domain/themes'
import type { InstrumentId } from '../../domain/treaty'
import { useAtlas } from '../../state/context'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { MessageId, Texts } from '../../text/i18n'
import { namesWith } from '../../text/sentences/routeWords'
import { verdictWord } from '../../text/sentences/verdictWords'
import { classLabel, instrumentPhrase, mapLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import type { PublishedData, SiteData, ValueChange } from '../sitePage'
import shared from '../text.module.css'
import methods from './Data.module.css'
import { dataPage } from './dataPage'
import tables from '../../ui/Table.module.css'
import styles from './Tables.module.css'

const HEADS = ['entity', 'indicator', 'from', 'to', 'why', 'date', 'source'] as const

/** Every published value that has changed, folded, by country: questions, before and after, reason, day, source. */
export const page = dataPage('changes', Changes)

function Changes({ data: { published } }: { data: SiteData }) {
  const texts = useTexts()
  const { t, day, compare } = texts
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  const { changes } = published
  const names = namesWith(dataset, {})
  const nameOf = (code: string) => (code === '' ? t('changes.figures') : names(code))
  const groups = [...changeGroups(texts, dataset, changes)].sort(
    ([a], [b]) =>
      Number(b.entity === '') - Number(a.entity === '') ||
      compare(nameOf(a.entity), nameOf(b.entity)) ||
      b.version.localeCompare(a.version),
  )
  return (
    <>
      <p>
        {t('methods.changes.lead', { day: day(published.package.version), count: changes.length })}{' '}
        <a href={`${files}data/value-changes.csv`}>{t('changes.file')}</a>
      </p>
      <p>{t('methods.changes.children')}</p>
      {changes.length > 0 && (
        <details className={`${shared.fold} ${methods.details}`}>
          <summary>{t('methods.changes.all', { count: changes.length })}</summary>
          <Table
            className={`${tables.blocks} ${styles.changes}`}
            caption={t('methods.changes')}
            heads={HEADS.map((head) => t(`changes.${head}`))}
          >
            {groups.map((group, index) => (
              <ChangeRow
                key={JSON.stringify(group[0])}
                group={group}
                name={nameOf(group[0].entity)}
                isFirst={groups[index - 1]?.[0].entity !== group[0].entity}
                published={published}
              />
            ))}
          </Table>
        </details>
      )}
    </>
  )
}

/** Changes of one country with one reason, from one value to one other. */
type ChangeGroup = readonly [ValueChange, ...ValueChange[]]

/** Changes that differ by their question alone, in the order of the first of each. */
export const changeGroups = (
  texts: Texts,
  dataset: Pick<Dataset, 'instruments'>,
  changes: readonly ValueChange[],
): ChangeGroup[] => {
  const groups = new Map<string, [ValueChange, ...ValueChange[]]>()
  for (const change of changes) {
    const question = changedQuestion(dataset, change)
    const words = [valueBefore(texts, change, question), valueInWords(texts, change.to, question)]
    const key = JSON.stringify([change.entity, change.version, change.why, change.source_id, ...words])
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()]
}

interface ChangeRowProps {
  group: ChangeGroup
  name: string
  /** Whether it is the first of its country, to which the country's address leads. */
  isFirst: boolean
  published: PublishedData
}

function ChangeRow({ group, name, isFirst, published }: ChangeRowProps) {
  const texts = useTexts()
  const { t, day, dataLang, semicolon } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const [change] = group
  const question = changedQuestion(dataset, change)
  const questions = group.map((own) => questionWords(texts, own, changedQuestion(dataset, own)))
  return (
    <TableRow
      id={isFirst ? `of-${change.entity || 'figures'}` : undefined}
      data-change-of={change.entity}
      data-changes={group.length}
    >
      <RowHead>{name}</RowHead>
      <Cell>{questions.join(semicolon)}</Cell>
      <Cell data-label={t('changes.from')}>{valueBefore(texts, change, question)}</Cell>
      <Cell data-label={t('changes.to')}>
        <b>{valueInWords(texts, change.to, question)}</b>
      </Cell>
      <Cell>
        <DataTexts of={[change.why]} />
      </Cell>
      <Cell>
        <time dateTime={change.date}>{day(change.date)}</time>
      </Cell>
      <Cell lang={dataLang}>
        {change.source_id.split(';').map((id) => (
          <a key={id} className={styles.source} href={root + sourcePath(id)}>
            {published.sources.find((source) => source.id === id)?.title ?? id}
          </a>
        ))}
      </Cell>
    </TableRow>
  )
}

/** The map or treaty of a change; both absent where its indicator is neither. */
interface ChangedQuestion {
  readonly theme: ThemeId | null
  readonly sub: SubId
  readonly instrument?: InstrumentId
  readonly day?: TreatyDay
  /** The class whose first day changed. */
  readonly since?: ClassId
}

const TREATY_DAYS = ['signed', 'bound', 'entry_into_force', 'listed_by', 'not_bound_on', 'ended'] as const
type TreatyDay = (typeof TREATY_DAYS)[number]

/** The question whose answer changed: `plans`, `definitions/all-forms`, `treaties/opsc`, an instrument. */
export const changedQuestion = (
  { instruments }: Pick<Dataset, 'instruments'>,
  { indicator }: Pick<ValueChange, 'indicator'>,
): ChangedQuestion => {
  const [first = '', second = 'main', third] = indicator.split('/')
  const instrument = instruments.find(({ id, dataId }) =>
    [first, second].some((part) => part === id || part === dataId),
  )
  const day = TREATY_DAYS.find((column) => column === third || column === second)
  if (instrument) return { theme: 'treaties', sub: 'main', instrument: instrument.id, ...(day && { day }) }
  if (isTheme(first) && isSubOf(first, second))
    return { theme: first, sub: second, ...(third !== undefined && { since: third }) }
  return { theme: null, sub: 'main' }
}

const ROUTES_FROM = 'routes/from'

export const questionWords = (
  texts: Texts,
  { indicator }: ValueChange,
  question: ChangedQuestion,
): string => {
  const { theme, sub, instrument, day, since } = question
  if (instrument) {
    const label = texts.capital(instrumentPhrase(texts, instrument))
    return day ? texts.labelled(label, texts.t(`changes.day.${day}`)) : label
  }
  if (theme) {
    const label = mapLabel(texts, theme, sub)
    if (since === undefined) return label
    return texts.labelled(label, classLabel(texts, theme, sub, since))
  }
  const [first, total, evidence] = indicator.split('/')
  if (first === 'verdicts') {
    const label = texts.t(`published.row.${total}` as MessageId)
    return evidence ? texts.labelled(label, texts.t(`table.other.${evidence as Evidence}`)) : label
  }
  return indicator === ROUTES_FROM ? texts.t(`changes.${ROUTES_FROM}`) : indicator
}

const NOT_KNOWN = 'not known'
/** A day, month or year; no number of forms or routes has four figures. */
const PERIOD = /^\d{4}(-\d\d){0,2}$/

const isVerdict = (id: string): id is PublishedVerdict =>
  (PUBLISHED_VERDICTS as readonly string[]).includes(id)

/** A value in words: classes, verdicts, a day, or the data's own text where it is neither. */
export const valueInWords = (texts: Texts, value: string, { theme, sub }: ChangedQuestion): string => {
  if (value === NOT_KNOWN) return texts.t('changes.notKnown')
  if (PERIOD.test(value)) return texts.day(value)
  const ids = value.split(/[ ;]+/)
  const verdicts = ids.filter(isVerdict)
  if (verdicts.length > 0)
    return verdicts
      .map((id, index) => {
        const label = verdictWord(texts, id)
        return verdicts.length > 1
          ? texts.t('published.inYear', { label, year: COMPARED_YEARS[index] ?? '' })
          : label
      })
      .join(texts.semicolon)
  if (theme === null || !ids.every((id) => classesOf(theme, sub).includes(id))) return value
  return ids.map((id) => classLabel(texts, theme, sub, id)).join(' + ')
}

/** The version whose first map of definitions began to count seven forms (rule R10). */
const COUNTS_SEVEN_SINCE = '2026-11-27'

/** The value before a change, in the terms of its time: `definitions` once counted every form. */
export const valueBefore = (texts: Texts, change: ValueChange, question: ChangedQuestion): string => {
  const isOfOldCount =
    question.theme === 'definitions' && question.sub === 'main' && change.version <= COUNTS_SEVEN_SINCE
  return valueInWords(texts, change.from, isOfOldCount ? { ...question, sub: 'all-forms' } : question)
}

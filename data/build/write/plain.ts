import type {
  CountryFile,
  GroupSources,
  Source,
  SourceName,
  SourcedMembership,
} from '../../../src/data/contract'
import { belongsOn, type Entity, GROUPS, type Organisation, tookPartOn } from '../../../src/domain/entity'
import { type OffenceRecord, type Instrument, STUDY_DAY, type TreatyRecord } from '../../../src/domain/treaty'
import type { LawArticle } from '../../../src/domain/lawArticle'
import type { PublishedTotal } from '../../../src/domain/publishedTotals'
import { groupedBy, rowsByEntity } from '../groups'
import type { ArticleRow, DifferenceRow } from '../read/articles'
import type { OffenceRow } from '../read/criminalisation'
import type { Evidence } from '../read/evidence'
import type { InstrumentRow } from '../read/instruments'
import type { MembershipRow } from '../read/memberships'
import type { TotalRow } from '../read/publishedTotals'
import type { SourceRow } from '../read/sources'
import { sourcesOf } from '../rules/decision'
import { knownUntilAmong } from '../rules/knownUntil'
import { offenceLocator } from '../rules/locators'
import { creditOf } from './credit'

/** The 51, each with what is its own before what many share, which compresses better. */
export const plainEntities = ({ entities, memberships, names }: Evidence): Entity[] => {
  const membershipsOf = rowsByEntity(memberships)
  return entities.map((row) => {
    const { line: _, isoNumeric: __, region, ...entity } = row
    const own = membershipsOf(row.code)
    const never = own.filter(({ kind }) => kind === 'never-member').map(({ organisation }) => organisation)
    const letters = names.find(
      ({ entity: code, kind, name }) => code === row.code && kind === 'code' && name.length === 2,
    )?.name
    return {
      ...entity,
      // The schema refuses an entity without them.
      letters: letters ?? '',
      region,
      ...(never.length > 0 && { neverMemberOf: never }),
      groups: GROUPS.filter((id) => own.some((one) => one.organisation === id && belongsOn(one, STUDY_DAY))),
    }
  })
}

export const plainGroups = ({ memberships, sources }: Evidence): GroupSources[] =>
  GROUPS.map((id) => {
    const rows = memberships.filter((row) => row.organisation === id && belongsOn(row, STUDY_DAY))
    const used = new Set(rows.flatMap(({ sourceIds }) => sourceIds))
    return { id, sources: sources.filter((source) => used.has(source.id)).map(sourceName) }
  })

export const plainMembership = ({
  organisation,
  kind,
  from,
  to,
  sourceIds,
  locator,
}: MembershipRow): SourcedMembership => ({ organisation, kind, from, to, sourceIds, locator })

/** An article as its country's file has it. */
export const plainArticle = (row: ArticleRow): LawArticle => {
  const { line: _, entity: __, asOf, inForceSources: ___, ...article } = row
  // An edition in words is said in the note on the wording.
  const [day] = /^\d{4}(-\d\d){0,2}/.exec(asOf ?? '') ?? []
  return day === undefined ? article : { ...article, asOf: day }
}

export const plainDifference = ({
  onlyInCoding,
  onlyInQuotation,
  reason,
}: DifferenceRow): CountryFile['articleDifference'] => ({ onlyInCoding, onlyInQuotation, reason })

export const plainInstrument = (row: InstrumentRow): Instrument => {
  const { line: _, sourceIds: __, locator: ___, ...instrument } = row
  return instrument
}

/** Organisations of joint acts, by the indicator of the total that counts them. */
const ADOPTED_JOINTLY: Readonly<Record<string, Organisation>> = { 'OSCE-AP': 'osce' }

/** A total as a map needs it, without its words; a joint act has the entities that took part on its day. */
export const plainTotal = (row: TotalRow, { memberships }: Evidence): PublishedTotal => {
  const { line: _, whereInReport: __, reading: ___, ...total } = row
  const organisation = ADOPTED_JOINTLY[total.indicator]
  if (organisation === undefined) return total
  // A month means its first day: later members are not counted.
  const day = `${total.asOf}-01`.slice(0, 10)
  const rows = memberships.filter((one) => one.organisation === organisation && tookPartOn(one, day))
  return { ...total, takingPart: rows.map(({ entity }) => entity) }
}

/** A source with its credit as title; treaty records hold its last day. */
export const plainSource = (row: SourceRow): Source => {
  const { line: _, knownUntil: __, readThrough: ___, ...source } = row
  return { ...source, title: creditOf(row) }
}

export const sourceName = (row: SourceRow): SourceName => {
  const { id, title, url } = plainSource(row)
  return { id, title, url }
}

/** A level from the month of its first year, where the coding gives one. */
const levelFrom = ({ year, month, level }: OffenceRow): OffenceRecord['levels'][number] => ({
  from: month === undefined ? String(year) : `${year}-${month.padStart(2, '0')}`,
  level,
})

/** R29: the coding by year as the levels of each entity, each from its first year. */
export const plainOffences = ({ criminalisation, sources }: Evidence): OffenceRecord[] => {
  const endOf = new Map(sources.map(({ id, knownUntil }) => [id, knownUntil]))
  return [...groupedBy(criminalisation, ({ entity }) => entity)].map(([entity, rows]) => {
    const sourceIds = sourcesOf(rows)
    return {
      entity,
      levels: rows.filter(({ level }, index) => level !== rows[index - 1]?.level).map(levelFrom),
      knownUntil: sourceIds
        .flatMap((id) => endOf.get(id) ?? [])
        .toSorted()
        .at(-1),
      sourceIds,
      locator: offenceLocator(entity),
    }
  })
}

/** Treaty records with link ids and last days, in the order of the evidence. */
export const plainTreaties = ({ treaties, instruments, sources }: Evidence): TreatyRecord[] => {
  const idOf = new Map(instruments.map(({ dataId, id }) => [dataId, id]))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const knownUntilOf = knownUntilAmong(treaties, sourceOf)
  return treaties.map((row) => {
    const { line: _, sourceIds, note, ...record } = row
    return {
      ...record,
      instrument: idOf.get(row.instrument) ?? row.instrument,
      knownUntil: knownUntilOf(row),
      note,
      sourceIds,
    }
  })
}

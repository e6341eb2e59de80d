import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/data/Dataset'
import { parseAtlasFile } from '../../src/data/load'
import { EVIDENCE } from '../../src/domain/evidence'
import { hasDay, hasEvidenceChoice, hasInstrument, subsOf, THEMES } from '../../src/domain/themes'
import { STUDY_DAY, type TreatyRecord } from '../../src/domain/treaty'
import { releasedAtlas } from '../../src/build/readReleasedData'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { RELEASES } from '../../src/embed/builder/draft'
import { readDataCsv } from '../support/csv'
import { realDataset, realProvenance } from '../support/dataset'

/** The data of one folder: what embeds read of it, as of the present format, and the records of its treaties. */
const readVersion = (folder: string) => {
  const text = (file: string) => readFileSync(`public/${folder}data/${file}`, 'utf8')
  const atlas = parseAtlasFile(releasedAtlas(text, realDataset()))
  const { treaties } = (folder === '' ? realProvenance() : JSON.parse(text('treaties.json'))) as {
    treaties: readonly TreatyRecord[]
  }
  return { version: atlas.dataVersion, atlas, dataset: createDataset(atlas), treaties }
}
type Version = ReturnType<typeof readVersion>

const today = readVersion('')
const versions: readonly Version[] = [
  ...RELEASES.filter((day) => day !== today.version).map((day) => readVersion(`v/${day}/`)),
  today,
]

const answerIn = (
  { dataset }: Version,
  code: string,
  question: Pick<typeof DEFAULT_FILTERS, 'theme' | 'sub' | 'evidence'>,
) => {
  const { theme, sub } = question
  try {
    return dataset
      .valueOf(code, { ...DEFAULT_FILTERS, ...question, sub: dataset.partOf(theme, sub) })
      .classes.join(' ')
  } catch {
    // A question that this version did not have yet.
    return undefined
  }
}

/** Every class that both versions have and that is another one since, as the log writes it. */
const changedClasses = (before: Version, after: Version): string[] =>
  THEMES.filter((theme) => !hasInstrument(theme)).flatMap((theme) =>
    subsOf(theme)
      .filter((sub) => !hasDay(theme, sub))
      .flatMap((sub) =>
        (hasEvidenceChoice(theme) ? EVIDENCE : (['anyone'] as const)).flatMap((evidence) =>
          after.dataset.entities.flatMap(({ code }) => {
            const [was, is] = [before, after].map((version) =>
              answerIn(version, code, { theme, sub, evidence }),
            )
            const map = [
              theme,
              ...(sub === 'main' ? [] : [sub]),
              ...(evidence === 'children' ? [evidence] : []),
            ]
            return was === undefined || was === is ? [] : [`${code} ${map.join('/')}: ${was} > ${is}`]
          }),
        ),
      ),
  )

const recordsOf = ({ treaties }: Version): ReadonlyMap<string, TreatyRecord> =>
  new Map(treaties.map((record) => [`${record.entity} treaties/${record.instrument}`, record]))

/** The days of a record by the columns of treaties.csv. */
const DAYS = {
  signed: 'signed',
  bound: 'bound',
  entry_into_force: 'entryIntoForce',
  listed_by: 'listedBy',
  ended: 'ended',
  not_bound_on: 'notBoundOn',
} as const satisfies Record<string, keyof TreatyRecord>

/** Every day of a treaty record that is another one since, or came or went, and the classes on the day of the study. */
const changedTreaties = (before: Version, after: Version): string[] => {
  const old = recordsOf(before)
  return [...recordsOf(after)].flatMap(([name, record]) => {
    const was = old.get(name)
    if (!was) return []
    const days = Object.entries(DAYS).flatMap(([column, key]) =>
      was[key] === record[key]
        ? []
        : [`${name}/${column}: ${was[key] ?? 'not known'} > ${record[key] ?? 'not known'}`],
    )
    const question = {
      ...DEFAULT_FILTERS,
      theme: 'treaties',
      instrument: record.instrument,
      on: STUDY_DAY,
    } as const
    const [from, to] = [before, after].map(({ dataset }) =>
      dataset.valueOf(record.entity, question).classes.join(' '),
    )
    return [...days, ...(from === to ? [] : [`${name}: ${from} > ${to}`])]
  })
}

const rows = readDataCsv('value-changes.csv', 'version entity indicator from to why').toSorted((a, b) =>
  a.version.localeCompare(b.version),
)

/** What several changes of a value come to. Throws where one does not begin with what the one before ended with. */
const netChanges = (own: typeof rows): string[] => {
  const ends = new Map<string, { from: string; to: string }>()
  for (const { entity, indicator, from, to } of own) {
    const name = `${entity} ${indicator}`
    const before = ends.get(name)
    if (before && before.to !== from) throw new Error(`${name} was ${before.to}, not ${from}.`)
    ends.set(name, { from: before?.from ?? from, to })
  }
  return [...ends]
    .flatMap(([name, { from, to }]) => (from === to ? [] : [`${name}: ${from} > ${to}`]))
    .toSorted()
}

describe.each(versions.slice(1).map((after, index) => [after.version, versions[index], after] as const))(
  'the log of changes, for version %s',
  (version, before, after) => {
    const own = rows.filter((row) => before && row.version > before.version && row.version <= version)
    const logged = netChanges(own)
    const changed = before
      ? [...changedClasses(before, after), ...changedTreaties(before, after)].toSorted()
      : []

    it('has one row for every published class and day of a treaty that differs from the version before', () => {
      expect(changed.filter((change) => !logged.includes(change))).toEqual([])
    })

    it('has no row for what does not differ', () => {
      expect(logged.filter((change) => !changed.includes(change))).toEqual([])
    })
  },
)

it('the log says why, and names no version before the first release or after the present one', () => {
  const [first] = versions
  expect(rows.filter(({ version }) => version <= (first?.version ?? '') || version > today.version)).toEqual(
    [],
  )
  expect(rows.filter(({ why }) => why.length < 20)).toEqual([])
})

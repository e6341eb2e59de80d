import { VICTIM_COUNTS, VICTIM_PARTS, type VictimPart, VICTIMS_FILE, type VictimsRow } from '../read/victims'
import type { Check } from './check'

const PARTS = Object.keys(VICTIM_PARTS) as VictimPart[]

type Count = number | '<5' | undefined

/** `<5` may be zero. */
const atLeast = (count: Count): number => (typeof count === 'number' ? count : 0)
const atMost = (count: Count): number => (count === '<5' ? 4 : (count ?? Infinity))

const sumOf = ({ counts }: VictimsRow, part: VictimPart): number =>
  VICTIM_PARTS[part].reduce((sum, column) => sum + atLeast(counts[column]), 0)

export const noChildrenExceedAllVictims: Check = ({ victims }, report) => {
  for (const { line, counts } of victims)
    for (const column of VICTIM_COUNTS)
      if (atLeast(counts[column]) > atMost(counts.all_victims))
        report({
          file: VICTIMS_FILE,
          line,
          column,
          value: String(counts[column]),
          fault: `is more than all_victims ${counts.all_victims}`,
          expected: `${counts.all_victims} at most`,
        })
}

/** What the other release printed is another count than the one that is taken. */
export const theOtherReleaseDiffers: Check = ({ victims }, report) => {
  for (const { line, counts, otherRelease } of victims)
    for (const column of VICTIM_COUNTS)
      if (otherRelease[column] !== undefined && otherRelease[column] === counts[column])
        report({
          file: VICTIMS_FILE,
          line,
          column: 'other_release',
          value: `${column}=${counts[column]}`,
          fault: 'is the count that is taken',
          expected: 'only counts that differ',
        })
}

/** Parts exceed the children only where the row says that the source prints it so. */
export const partsExceedOnlyWhereTheSourceSays: Check = ({ victims }, report) => {
  for (const row of victims)
    for (const part of PARTS) {
      const [sum, children] = [sumOf(row, part), row.counts.children]
      const isSaid = row.partsExceed.includes(part)
      if (sum > atMost(children) !== isSaid)
        report({
          file: VICTIMS_FILE,
          line: row.line,
          column: isSaid ? 'parts_exceed' : 'children',
          value: isSaid ? row.partsExceed.join(';') : String(children),
          fault: isSaid
            ? `names ${part}, whose ${sum} do not exceed children ${children}`
            : `is less than its parts by ${part}, ${sum} at least`,
          expected: isSaid
            ? 'only parts that exceed the children'
            : `${sum} or more, or ${part} in parts_exceed where the source prints it so`,
        })
    }
}

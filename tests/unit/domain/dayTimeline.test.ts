import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/domain/clock'
import { dayTimeline, stepLines } from '../../../src/domain/dayTimeline'
import { treatyStatus } from '../../../data/build/rules/treatyStatus'
import { treatyDecisions } from '../../../data/build/rules/dayDecisions'
import { realDataset, realTreatyRecord } from '../../support/dataset'
import { countOn } from '../../support/countOn'

const FIRST = '1989-01-01'
const LAST = '2026-11-25'
const dataset = realDataset()
const ids = dataset.instruments.map(({ id }) => id)

const recordsOf = (id: string) =>
  dataset.entities
    .filter(({ code }) => code !== 'XKX')
    .map((entity) => ({ entity, record: realTreatyRecord(entity.code, id) }))
const membersOf = (id: string) =>
  recordsOf(id).map(({ entity, record }) => treatyDecisions(entity, dataset.instrument(id), record))
const timelineOf = (id: string) => dayTimeline(membersOf(id), 'bound', FIRST, LAST)
const counted = (id: string, day: string): number =>
  recordsOf(id).filter(
    ({ entity, record }) => treatyStatus(record, dataset.instrument(id), entity, day).class === 'bound',
  ).length

describe('the timeline of an instrument', () => {
  it('equals a count by the rules on any day, and on the day before and after each change', () => {
    const anyDay = fc.integer({ min: dayNumber(FIRST), max: dayNumber(LAST) }).map(dayFromNumber)
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyDay, (id, day) => {
        expect(countOn(timelineOf(id), day)).toBe(counted(id, day))
      }),
      { numRuns: 300 },
    )
    for (const id of ids) {
      const timeline = timelineOf(id)
      for (const { day } of timeline.steps.slice(1))
        for (const near of [-1, 0, 1].map((step) => dayFromNumber(dayNumber(day) + step)))
          expect(countOn(timeline, near), `${id} ${near}`).toBe(counted(id, near))
    }
  })

  it('starts on the first day and steps only where a state joined or left', () => {
    const { steps } = timelineOf('echr')
    expect(steps[0]).toEqual({ day: FIRST, count: counted('echr', FIRST) })
    for (const [index, { day, count }] of steps.slice(1).entries()) {
      expect(count, day).not.toBe(steps[index]?.count)
      expect(counted('echr', dayFromNumber(dayNumber(day) - 1)), day).toBe(steps[index]?.count)
    }
    // Russia left the Council of Europe.
    const left = steps.findIndex(({ day }) => day === '2022-09-16')
    expect(steps[left]?.count).toBe((steps[left - 1]?.count ?? 0) - 1)
  })

  it('marks the steps by a listing, whose rise is a line of its own', () => {
    const { steps } = timelineOf('cets-197')
    const listed = steps.filter(({ isListed }) => isListed)
    expect(listed.map(({ day }) => day)).toEqual(['2007-10-24', '2016-01-31', '2017-03-29'])
    const places = { x: (day: string) => Number(day.slice(0, 4)), y: (count: number) => -count }
    const lines = stepLines(steps, FIRST, LAST, places)
    expect(lines.listed.match(/M/g)).toHaveLength(3)
    expect(lines.line.match(/M/g)).toHaveLength(4)
    expect(lines.edge.match(/M/g)).toHaveLength(1)
    expect(stepLines(timelineOf('palermo').steps, FIRST, LAST, places).listed).toBe('')
  })

  it('knows where the sources end, and that nothing is unknown where every state is bound', () => {
    for (const id of ids) {
      const { unknownAfter } = timelineOf(id)
      const isUnknown = (day: string) =>
        recordsOf(id).filter(
          ({ entity, record }) =>
            treatyStatus(record, dataset.instrument(id), entity, day).class === 'not-known-since',
        ).length
      if (!unknownAfter) expect(isUnknown(LAST), id).toBe(0)
      else {
        const [first] = unknownAfter
        expect(isUnknown(first), id).toBe(0)
        expect(isUnknown(dayFromNumber(dayNumber(first) + 1)), id).toBeGreaterThan(0)
      }
    }
  })
})

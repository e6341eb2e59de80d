import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/domain/day'
import { answerOf } from '../../../src/state/answer'
import {
  changeDays,
  createFilmChoice,
  FILM_DEFAULTS,
  filmHistory,
  filmOf,
  MOST_TREATIES,
  treatiesIn,
  treatiesQuery,
} from '../../../src/state/film'
import { FIRST_DAY } from '../../../src/state/filters'
import { realDataset } from '../../support/dataset'

const LAST = '2026-11-25'
const dataset = realDataset()
const ids = dataset.instruments.map(({ id }) => id)
const historyOf = (id: string) => filmHistory(dataset, id, [FIRST_DAY, LAST])
const classOn = (history: ReturnType<typeof historyOf>, code: string, day: string) =>
  history.get(code)?.findLast((since) => since.day <= day)?.classId

describe('the classes of a film', () => {
  it.each(ids)('%s: are those of the map on each day of change, around it, and once a month', (id) => {
    const history = historyOf(id)
    const changes = changeDays([history])
    const near = changes.flatMap((day) => [-1, 0, 1].map((step) => dayFromNumber(dayNumber(day) + step)))
    const monthly: string[] = []
    for (let day = dayNumber(FIRST_DAY); day <= dayNumber(LAST); day += 30) monthly.push(dayFromNumber(day))
    for (const on of [...near, ...monthly, LAST]) {
      if (on < FIRST_DAY || on > LAST) continue
      const { valueOf } = answerOf(dataset, { ...FILM_DEFAULTS, instrument: id, on })
      for (const { code } of dataset.entities)
        expect(classOn(history, code, on), `${code} ${on}`).toBe(valueOf.get(code)?.classes[0])
    }
  })

  it('change on the days of signature and of deposit, and when a state leaves', () => {
    const moldova = historyOf('palermo').get('MDA')
    expect(moldova).toEqual([
      { day: FIRST_DAY, classId: 'not-bound' },
      { day: '2000-12-14', classId: 'signed' },
      { day: '2005-09-16', classId: 'bound' },
    ])
    expect(historyOf('echr').get('RUS')?.at(-1)).toEqual({ day: '2022-09-16', classId: 'not-bound' })
  })

  it('begin when the first of the treaties was open for signature, and not before the first day of the atlas', () => {
    expect(filmOf(dataset, ['cets-197', 'palermo'], LAST).whole).toMatchObject({
      first: '2000-12-12',
      last: LAST,
    })
    expect(filmOf(dataset, ['echr', 'unknown-treaty'], LAST)).toMatchObject({
      treaties: ['echr'],
      whole: { first: FIRST_DAY, last: LAST },
    })
  })
})

describe('the link of a film', () => {
  const own = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: MOST_TREATIES })

  it('names its treaties and brings them back, in their order', () => {
    fc.assert(
      fc.property(own, (treaties) => {
        expect(treatiesIn(treatiesQuery(treaties))).toEqual(treaties)
      }),
    )
    expect(treatiesQuery(['palermo', 'cets-197'])).toBe('')
    expect(treatiesIn('on=2008-02-01&treaty=opsc,palermo')).toEqual(['opsc', 'palermo'])
  })

  it('ignores what is no id, said twice or too much', () => {
    expect(treatiesIn('treaty=palermo,palermo,<b>,crc,opsc,opac,opic')).toEqual([
      'palermo',
      'crc',
      'opsc',
      'opac',
    ])
    expect(treatiesIn('treaty=,,')).toEqual(['palermo', 'cets-197'])
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const treaties = treatiesIn(`treaty=${encodeURIComponent(junk)}`)
        expect(treaties.length).toBeGreaterThan(0)
        expect(treaties.length).toBeLessThanOrEqual(MOST_TREATIES)
        expect(treatiesIn(treatiesQuery(treaties))).toEqual(treaties)
      }),
    )
  })

  it('tells of a choice once, and not where the link says what is shown', () => {
    const choice = createFilmChoice()
    let count = 0
    choice.subscribe(() => (count += 1))
    choice.read('')
    choice.choose(['opsc'])
    choice.read('treaty=opsc')
    expect([count, choice.write()]).toEqual([1, 'treaty=opsc'])
  })
})

import { describe, expect, it } from 'vitest'
import {
  DIRECTIONS,
  ROUTE_ENDS,
  ROUTE_FORMS,
  ROUTE_VICTIMS,
  ROUTE_YEARS,
} from '../../../src/domain/corridors'
import { GROUPS, REGIONS } from '../../../src/domain/entity'
import { EVIDENCE } from '../../../src/domain/evidence'
import { classesOf, isSubOf, THEMES } from '../../../src/domain/themes'
import { answerOf } from '../../../src/state/answer'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { readLooks, writeLooks } from '../../../src/embed/embedLooks'
import {
  COMPARE_DEFAULTS,
  DEFAULT_FILTERS,
  type Filters,
  isOfferedDay,
  isOfferedTime,
  isViewOffered,
  VIEWS,
} from '../../../src/state/filters'
import { fromQuery, toQuery } from '../../../src/state/link'
import { realDataset } from '../../support/dataset'
import { generatedLinks } from '../../support/generatedLinks'

const dataset = realDataset()
const links = generatedLinks(10_000)
const codes = new Set(dataset.entities.map(({ code }) => code))
const instruments = new Set(dataset.instruments.map(({ id }) => id))

/** Whether a list holds only values that are offered, each once. */
const isListOf = (values: readonly string[], offered: readonly string[]): boolean =>
  new Set(values).size === values.length && values.every((value) => offered.includes(value))

/** Whether each filter is one of those that the atlas itself offers. */
const IS_OFFERED: { readonly [K in keyof Filters]: (value: Filters[K], filters: Filters) => boolean } = {
  theme: (theme) => THEMES.includes(theme),
  sub: (sub, { theme }) => isSubOf(theme, sub),
  instrument: (id) => instruments.has(id),
  on: (time) => time === null || isOfferedTime(time, dataset.today()),
  evidence: (evidence) => EVIDENCE.includes(evidence),
  regions: (regions) => isListOf(regions, REGIONS),
  groups: (groups) => isListOf(groups, GROUPS),
  classes: (classes, { theme, sub }) => isListOf(classes, classesOf(theme, sub)),
  entity: (code) => code === null || codes.has(code),
  compared: (code) => code === null || codes.has(code),
  others: (others) => others.every((code) => codes.has(code)),
  view: (view, { theme }) => VIEWS.includes(view) && isViewOffered(theme, view),
  area: (area) =>
    area === null ||
    area === 'whole' ||
    (Math.abs(area[0]) <= 180 && area[1] < 90 && area[2] >= 10 && area[2] < 100_000),
  comparedDay: (day) => day === null || isOfferedDay(day, dataset.today()),
  hasRoutes: (has) => typeof has === 'boolean',
  colours: (theme, { view }) => theme === null || (view === 'routes' && THEMES.includes(theme)),
  victims: (victims) => victims.length > 0 && isListOf(victims, ROUTE_VICTIMS),
  routeForm: (form) => form === null || ROUTE_FORMS.includes(form),
  years: ([from, to]) => from >= ROUTE_YEARS[0] && to <= ROUTE_YEARS[1] && from <= to,
  direction: (direction) => DIRECTIONS.includes(direction),
  ends: (ends) => ROUTE_ENDS.includes(ends),
}

const notOffered = (filters: Filters): string[] => {
  const isOffered = <K extends keyof Filters>(key: K) => IS_OFFERED[key](filters[key], filters)
  return (Object.keys(IS_OFFERED) as (keyof Filters)[]).filter((key) => !isOffered(key))
}

/** Pages with defaults of their own. */
const PAGES: readonly Filters[] = [
  DEFAULT_FILTERS,
  { ...DEFAULT_FILTERS, theme: 'plans' },
  { ...DEFAULT_FILTERS, theme: 'treaties' },
  COMPARE_DEFAULTS,
]

const pageOf = (index: number): Filters => PAGES[index % PAGES.length] ?? DEFAULT_FILTERS

describe('10,000 links as they come in from the world', () => {
  it('give a state of which the atlas offers every value', () => {
    const faults = links.flatMap((link, index) =>
      notOffered(fromQuery(link, pageOf(index), dataset)).map((key) => `${key} of ${link}`),
    )
    expect(faults).toEqual([])
    // Else nothing was asked of what a link can say.
    const asked = links.map((link, index) => fromQuery(link, pageOf(index), dataset))
    for (const key of Object.keys(IS_OFFERED) as (keyof Filters)[])
      expect(new Set(asked.map((filters) => String(filters[key]))).size, key).toBeGreaterThan(1)
  })

  it('give a state whose own link restores it, and is written the same again', () => {
    links.forEach((link, index) => {
      const page = pageOf(index)
      const state = fromQuery(link, page, dataset)
      const written = toQuery(state, page)
      const restored = fromQuery(written, page, dataset)
      expect(restored, link).toEqual(state)
      expect(toQuery(restored, page), link).toBe(written)
    })
  })

  it('are shown by a store, one after the other, and answered', () => {
    const store = createAtlasStore(dataset)
    links.forEach((link, index) => {
      const asked = fromQuery(link, pageOf(index), dataset)
      store.getState().restore(asked)
      const { filters } = store.getState()
      expect(filters, link).toEqual(asked)
      // One in ten, since every answer is 51 values.
      if (index % 10 !== 0) return
      expect(answerOf(dataset, filters).counts.length, link).toBeGreaterThan(0)
    })
  })

  it('give looks that their own address restores', () => {
    for (const link of links) {
      const looks = readLooks(link)
      expect(readLooks(writeLooks(looks)), link).toEqual(looks)
      expect(looks.accent ?? '000000', link).toMatch(/^[0-9a-f]{6}$/)
    }
  })
})

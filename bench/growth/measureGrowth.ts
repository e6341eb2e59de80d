import type { Browser } from 'playwright-core'
import { PROFILES } from '../browser/profiles'
import type { Served } from '../browser/session'
import { type Load, measureLoad } from '../measure/load'
import { hoverTargets } from '../measure/targets'
import { measureUse, type Use } from '../measure/use'
import { LOAD_METRICS, type Metric, USE_METRICS } from '../metrics'
import { madeUpRoutes } from '../routesData'
import { serveFolder } from '../server'
import { atlasSubject } from '../subjects/atlas'
import type { Subject } from '../subjects/subject'
import { measureCompiler } from './compiler'
import { CORRIDOR_COUNTS, ENTITY_COUNTS, ENTITIES_OF_CORRIDORS } from './counts'
import { buildMadeUpSite } from './madeUpSite'
import type { GrowthSeries } from './series'

const [FAST] = PROFILES
/** It takes minutes with a thousand entities, and differs little from run to run. */
const COMPILER_RUNS = 3
/** A page with a thousand entities may take its time: it is measured all the same. */
const PATIENCE_MS = 20_000

type Runs<Run> = readonly { readonly count: number; readonly runs: readonly Run[] }[]

const seriesOf = <Run>(
  of: GrowthSeries['of'],
  metrics: readonly Metric<Run>[],
  ids: Readonly<Record<string, string>>,
  measured: Runs<Run>,
): GrowthSeries[] =>
  metrics.flatMap((metric) => {
    const title = ids[metric.id]
    if (title === undefined) return []
    const points = measured.map(({ count, runs }) => ({
      count,
      values: runs.flatMap((run) => metric.of(run) ?? []),
    }))
    return [{ title, of, points }]
  })

const AT_FIRST = { visible: 'page: map visible', usable: 'page: answers' }
const IN_USE = {
  themeWork: 'page: recolour, work',
  filterWork: 'page: change a filter, work',
  hoverWork: 'page: hover, work',
}
const WITH_ROUTES = {
  routesWork: 'page: draw the routes, work',
  panRoutesWork: 'page: pan with them, work a frame',
}

const withServed = async <T>(
  subject: Subject,
  instead: ReadonlyMap<string, string>,
  act: (served: Served) => Promise<T>,
): Promise<T> => {
  const server = await serveFolder(subject.folder, instead)
  try {
    const served = { subject: { ...subject, patienceMs: PATIENCE_MS }, server }
    return await act(served)
  } finally {
    await server.close()
  }
}

/** So many results; the first is thrown away, since it waits for files to be compressed. */
const repeated = async <T>(runs: number, act: () => Promise<T>): Promise<T[]> => {
  const all: T[] = []
  for (let run = 0; run <= runs; run += 1) all.push(await act())
  return all.slice(1)
}

/** The compiler and the page with more entities and more routes than there are, on the machine as it is. */
export const measureGrowth = async (
  browser: Browser,
  probe: string,
  runs: number,
): Promise<GrowthSeries[]> => {
  if (!FAST) return []
  const targets = hoverTargets()
  const use = (served: Served) => measureUse(browser, probe, served, FAST, targets)
  const loads: { count: number; runs: Load[] }[] = []
  const uses: { count: number; runs: Use[] }[] = []
  const routes: { count: number; runs: Use[] }[] = []
  for (const count of ENTITY_COUNTS) {
    const site = await buildMadeUpSite(count)
    const { routes: drawn, ...alone } = atlasSubject(site)
    await withServed({ ...alone, zoom: undefined }, new Map(), async (served) => {
      loads.push({ count, runs: await repeated(runs, () => measureLoad(browser, probe, served, FAST)) })
      uses.push({ count, runs: await repeated(runs, () => use(served)) })
    })
    if (count !== ENTITIES_OF_CORRIDORS) continue
    for (const corridors of CORRIDOR_COUNTS) {
      const drawing: Subject = {
        ...alone,
        theme: undefined,
        filter: undefined,
        hover: undefined,
        routes: drawn,
      }
      const file = new Map([['data/corridors.json', madeUpRoutes(site, corridors)]])
      await withServed(drawing, file, async (served) => {
        routes.push({ count: corridors, runs: await repeated(runs, () => use(served)) })
      })
    }
  }
  return [
    ...measureCompiler(Math.min(runs, COMPILER_RUNS)),
    ...seriesOf('entities', LOAD_METRICS, AT_FIRST, loads),
    ...seriesOf('entities', USE_METRICS, IN_USE, uses),
    ...seriesOf('corridors', USE_METRICS, WITH_ROUTES, routes),
  ]
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbedData, SiteData } from '../../pages/sitePage'
import { versionFolder } from '../../domain/sitePaths'
import { readMaps } from '../readMaps'
import { withMemberships } from './withMemberships'
import { SOURCE_COUNTS_FILE, type SourceCounts } from './releasedFiles'

/** Reads a release of the data; gives the data of embeds, with texts from the site's present data. */
export const readReleasedData = (site: string, version: string): ((live: SiteData) => EmbedData) => {
  const place = (path: string) => join(site, versionFolder(version), path)
  const { counts } = JSON.parse(readFileSync(place(SOURCE_COUNTS_FILE), 'utf8')) as SourceCounts
  const mapsBeside = (live: SiteData) =>
    readMaps((file) => {
      const released = place(`data/${file}`)
      // Releases before there were simplified outlines have the site's whole ones (`releases.test.ts`).
      if (file === 'outlines.topo.json' && !existsSync(released)) return live.dataText(file)
      if (existsSync(released) || !file.startsWith('names/')) {
        const text = readFileSync(released, 'utf8')
        return file === 'atlas.json' ? withMemberships(text, live.dataset) : text
      }
      // The release predates the language: names of countries are no data of the study.
      return JSON.stringify({ ...(JSON.parse(live.dataText(file)) as object), dataVersion: version })
    })
  let maps: ReturnType<typeof readMaps> | undefined
  return (live) => {
    maps ??= mapsBeside(live)
    const { language, textsOf, catalogueOf } = live
    return {
      language,
      textsOf,
      catalogueOf,
      ...maps.mapsIn(language),
      sourceCountOf: (code) => counts[code] ?? 0,
      frozen: { version, present: live.dataset.dataVersion },
    }
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbedData, SiteData } from '../pages/sitePage'
import { versionFolder } from '../domain/sitePaths'
import { readMaps } from './readSiteData'
import type { Dataset } from '../data/Dataset'
import { FORMAT_VERSION } from '../data/contract'
import {
  currentAtlas,
  OLDER_FILES,
  type OlderFile,
  type SourceCounts,
  SOURCE_COUNTS_FILE,
} from './releaseFormats'

/** Adds to an old release's file the memberships, which were code then; today's data agree for its day. */
const withMemberships = (file: OlderFile, present: Dataset): OlderFile => {
  const { entities = [], instruments = [] } = file
  if (entities.every((entity) => 'groups' in entity)) return file
  return {
    ...file,
    entities: entities.map((entity) => {
      const { groups, neverMemberOf } = present.entity(entity.code)
      return { ...entity, groups, ...(neverMemberOf && { neverMemberOf }) }
    }),
    instruments: instruments.map((instrument) => {
      const { membersOf } = present.instrument(instrument.id)
      return { ...instrument, ...(membersOf && { membersOf }) }
    }),
  }
}

/** The dataset of a release, as today's code reads it. */
export const releasedAtlas = (textOf: (file: string) => string, present: Dataset): string => {
  const text = textOf('atlas.json')
  const { formatVersion } = JSON.parse(text) as { formatVersion: number }
  if (formatVersion === FORMAT_VERSION) return text
  const files = OLDER_FILES.map((name) => JSON.parse(textOf(name)) as OlderFile)
  return JSON.stringify(currentAtlas(files.map((file) => withMemberships(file, present))))
}

/** Marks a file whose form has never changed, such as the routes, as one of today's format. */
const inPresentFormat = (text: string): string =>
  text.replace(/^\{"formatVersion":\d+/, `{"formatVersion":${FORMAT_VERSION}`)

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
        return file === 'atlas.json'
          ? releasedAtlas((name) => readFileSync(place(`data/${name}`), 'utf8'), live.dataset)
          : inPresentFormat(text)
      }
      // The release predates the language: names of countries are no data of the study.
      return JSON.stringify({ ...(JSON.parse(live.dataText(file)) as object), dataVersion: version })
    })
  let maps: ReturnType<typeof readMaps> | undefined
  return (live) => {
    maps ??= mapsBeside(live)
    const { language, texts, translations, messages } = live
    return {
      language,
      texts,
      translations,
      messages,
      ...maps.mapsIn(language),
      sourceCountOf: (code) => counts[code] ?? 0,
      frozen: { version, present: live.dataset.dataVersion },
    }
  }
}

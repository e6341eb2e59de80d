import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbedData, SiteData } from '../../pages/sitePage'
import { versionFolder } from '../../domain/sitePaths'
import { readMaps } from '../readMaps'
import { type SourceCounts, SOURCE_COUNTS_FILE } from './releasedFiles'
import type { Dataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import type { Instrument } from '../../domain/treaty'

interface FileOfBefore {
  readonly entities: readonly (Omit<Entity, 'groups'> & Partial<Pick<Entity, 'groups'>>)[]
  readonly instruments: readonly Instrument[]
}

/** Adds to an old release's file the memberships, which were code then; today's data agree for its day. */
export const withMemberships = (text: string, present: Dataset): string => {
  const file = JSON.parse(text) as FileOfBefore
  if (file.entities.every(({ groups }) => groups !== undefined)) return text
  return JSON.stringify({
    ...file,
    entities: file.entities.map((entity) => {
      const { groups, neverMemberOf } = present.entity(entity.code)
      return { ...entity, groups, neverMemberOf }
    }),
    instruments: file.instruments.map((instrument) => ({
      ...instrument,
      membersOf: present.instrument(instrument.id).membersOf,
    })),
  })
}

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

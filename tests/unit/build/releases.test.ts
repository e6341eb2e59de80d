import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { releaseFaults } from '../../../scripts/dataRelease/checkReleases'
import { readReleases } from '../../../src/build/settings'
import { release, RELEASED_FILES } from '../../../scripts/dataRelease/release'
import { SOURCE_COUNTS_FILE } from '../../../src/build/releaseFormats'
import { RELEASES } from '../../../src/embed/builder/draft'

let site: string

const outlinesIn = (folder: string, name: string) => join('public', folder, 'data', name)

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(site, file), change(readFileSync(join(site, file), 'utf8')))

/** Gives all present data another version, as a change of `data/VERSION` does. */
const nameVersion = (version: string) => {
  for (const file of RELEASED_FILES.filter((name) => name !== SOURCE_COUNTS_FILE))
    edit(file, (text) => text.replace(/("dataVersion": ?)"[^"]+"/, `$1"${version}"`))
}

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-releases-'))
  cpSync('public/data', join(site, 'data'), { recursive: true })
  nameVersion('2030-01-01')
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

describe('released versions of the data', () => {
  it('are as they were released, in this repository, and offered to readers', async () => {
    expect(await releaseFaults('public')).toEqual([])
    expect(RELEASES.at(-1)).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(RELEASES).toEqual(readReleases('public'))
  })

  it('have simplified outlines, or the whole ones that those of the site are made of', () => {
    for (const folder of RELEASES.map((version) => join('v', version))) {
      if (existsSync(outlinesIn(folder, 'outlines.topo.json'))) continue
      const [released, present] = [folder, ''].map((place) =>
        readFileSync(outlinesIn(place, 'map.topo.json'), 'utf8'),
      )
      expect(released === present, folder).toBe(true)
    }
  })

  it('keep what embeds read, under the day of the data, beside those before', async () => {
    await release(site)
    nameVersion('2030-02-01')
    await release(site)
    expect(readReleases(site)).toEqual(['2030-01-01', '2030-02-01'])
    expect(await releaseFaults(site)).toEqual([])
    const kept = readFileSync(join(site, 'v/2030-01-01/data/atlas.json'), 'utf8')
    expect(kept).toBe(
      readFileSync('public/data/atlas.json', 'utf8').replace(/("dataVersion": ?)"[^"]+"/, '$1"2030-01-01"'),
    )
  })

  it('are not released a second time, nor after a later one', async () => {
    await release(site)
    await expect(release(site)).rejects.toThrow('2030-01-01 cannot be released')
    nameVersion('2029-12-31')
    await expect(release(site)).rejects.toThrow(
      /2030-01-01 is released, .*Write a later day into data\/VERSION/,
    )
  })

  it.each<[string, () => void, RegExp]>([
    [
      'a file that changed',
      () => edit('v/2030-01-01/data/corridors.json', (text) => text.replace('"MDA"', '"ROU"')),
      /^v\/2030-01-01\/data\/corridors\.json has changed since it was released/,
    ],
    [
      'a file that is gone',
      () => rmSync(join(site, 'v/2030-01-01/data/names/fr.json')),
      /^v\/2030-01-01\/data\/names\/fr\.json is missing$/,
    ],
    [
      'a file that was added',
      () => writeFileSync(join(site, 'v/2030-01-01/data/more.json'), '{}'),
      /more\.json was not released$/,
    ],
    [
      'a folder that is on no list',
      () => mkdirSync(join(site, 'v/2030-03-01')),
      /^v\/2030-03-01 is not on the list of releases$/,
    ],
  ])('are held to it: %s is told', async (_, damage, fault) => {
    await release(site)
    nameVersion('2030-02-01')
    damage()
    expect(await releaseFaults(site)).toEqual([expect.stringMatching(fault)])
  })

  it('bear a name that no other data may have', async () => {
    await release(site)
    edit('data/corridors.json', (text) => text.replace('"MDA"', '"ROU"'))
    expect(await releaseFaults(site)).toEqual([
      'data/corridors.json differs from version 2030-01-01, which is released: name a new day in data/VERSION',
    ])
  })

  it('stop the build where embeds no longer read their format', async () => {
    edit('data/corridors.json', (text) => text.replace(/("formatVersion": ?)\d+/, '$199'))
    await release(site)
    expect(await releaseFaults(site)).toEqual([
      expect.stringMatching(
        /^v\/2030-01-01\/data\/corridors\.json is of format 99, and embeds read format 1 and 2 and 3:/,
      ),
    ])
  })
})

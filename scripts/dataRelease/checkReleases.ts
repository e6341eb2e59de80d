import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { READ_FORMATS } from '../../src/build/releaseFormats'
import { type ManifestEntry, manifestOf } from '../../src/build/siteFiles'
import { versionFolder } from '../../src/domain/sitePaths'
import { readReleases, RELEASES } from '../../src/build/settings'
import { presentVersion, RELEASE_MANIFEST, releasedContent } from './release'

const entriesOf = (folder: string): readonly ManifestEntry[] => {
  const file = join(folder, RELEASE_MANIFEST)
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly files: readonly ManifestEntry[] }).files
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

const faultsOf = async (site: string, version: string): Promise<string[]> => {
  const name = versionFolder(version)
  const folder = join(site, name)
  const entries = entriesOf(folder)
  if (entries.length === 0) return [`${name}${RELEASE_MANIFEST} is missing: the version is on the list`]
  const expected = new Set([RELEASE_MANIFEST, ...entries.map(({ path }) => path)].map((p) => join(folder, p)))
  const there = filesBelow(folder)
  const missing = entries.filter(({ path }) => !there.includes(join(folder, path)))
  const existing = entries.filter((entry) => !missing.includes(entry))
  const now = await manifestOf(
    folder,
    existing.map(({ path }) => path),
  )
  const sums = new Map(now.map(({ path, sha256 }) => [path, sha256]))
  return [
    ...missing.map(({ path }) => `${name}${path} is missing`),
    ...there.filter((file) => !expected.has(file)).map((file) => `${file} was not released`),
    ...existing.flatMap(({ path, sha256 }) =>
      sums.get(path) === sha256
        ? []
        : [`${name}${path} has changed since it was released: restore it, released files never change`],
    ),
  ]
}

/** Files of a release whose format today's code does not read. */
const formatFaults = (site: string, version: string): string[] =>
  entriesOf(join(site, versionFolder(version))).flatMap(({ path }) => {
    const file = join(site, versionFolder(version), path)
    if (!existsSync(file)) return []
    const { formatVersion } = JSON.parse(readFileSync(file, 'utf8')) as { formatVersion?: number }
    // Outlines have none: their format is TopoJSON's own.
    if (formatVersion === undefined || READ_FORMATS.includes(formatVersion)) return []
    return [
      `${versionFolder(version)}${path} is of format ${formatVersion}, and embeds read format ${READ_FORMATS.join(' and ')}: ` +
        'code that reads a new format must read the old ones too, since released files stay as they are ' +
        '(docs/decisions/0026)',
    ]
  })

/** Present data that have the version of a release and differ from it. */
const presentFaults = async (site: string): Promise<string[]> => {
  const version = await presentVersion(site)
  if (!readReleases(site).includes(version)) return []
  const folder = join(site, versionFolder(version))
  const faults: string[] = []
  for (const { path } of entriesOf(folder)) {
    const [released, present] = await Promise.all(
      [readFile(join(folder, path)), releasedContent(site, path)].map((content) => content.catch(() => null)),
    )
    if (released && !present?.equals(released))
      faults.push(
        `${path} differs from version ${version}, which is released: name a new day in data/VERSION`,
      )
  }
  return faults
}

/** Faults of the releases, a line each: changed or unreadable files, other data of the same version. */
export const releaseFaults = async (site: string): Promise<readonly string[]> => {
  const versions = readReleases(site)
  const ordered = [...new Set(versions)].toSorted()
  const folders = existsSync(join(site, RELEASES))
    ? readdirSync(join(site, RELEASES), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  const faults = await Promise.all(versions.map((version) => faultsOf(site, version)))
  return [
    ...(JSON.stringify(ordered) === JSON.stringify(versions) ? [] : ['the list of releases is not in order']),
    ...folders
      .filter(({ name }) => !versions.includes(name))
      .map(({ name }) => `${RELEASES}/${name} is not on the list of releases`),
    ...faults.flat(),
    ...versions.flatMap((version) => formatFaults(site, version)),
    ...(await presentFaults(site)),
  ]
}

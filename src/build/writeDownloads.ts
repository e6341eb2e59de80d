import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { citationBib, citationCff, citationRis } from '../pictures/citation'
import { createDataset } from '../data/Dataset'
import { parseAtlasFile } from '../data/load'
import { zipName } from '../pictures/fileName'
import { OTHER_FILES, pathsOf, llmsText } from '../pages/data/describeData'
import type { DataPackage } from '../pages/sitePage'
import { addressesFrom, SITE_PATHS } from '../domain/sitePaths'

/** A zip has local time: a date of local parts gives the same bytes in every time zone. */
const localDay = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

const zipOf = async (folder: string, { version, resources }: DataPackage): Promise<Uint8Array> => {
  const names = [...resources.flatMap(pathsOf), ...OTHER_FILES].toSorted()
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  )
  return zipSync(Object.fromEntries(files), { mtime: localDay(version), level: 9 })
}

/** Writes the downloads besides the data files: one zip, citations and llms.txt. */
export const writeDownloads = async (site: string, siteUrl: string | null): Promise<void> => {
  const folder = join(site, 'data')
  const described = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as DataPackage
  const dataset = createDataset(parseAtlasFile(await readFile(join(folder, 'atlas.json'), 'utf8')))
  const { version } = described
  await Promise.all([
    writeFile(join(folder, zipName(version)), await zipOf(folder, described)),
    writeFile(join(folder, 'citation.bib'), citationBib(version, siteUrl)),
    writeFile(join(folder, 'citation.ris'), citationRis(version, siteUrl)),
    writeFile(join(folder, 'CITATION.cff'), citationCff(version, siteUrl)),
    writeFile(join(site, 'llms.txt'), llmsText(described, dataset, addressesFrom(siteUrl, SITE_PATHS.atlas))),
  ])
}

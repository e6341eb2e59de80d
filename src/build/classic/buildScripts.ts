import { copyFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { MANIFESTS, OF_SITE, PROGRAM, programStyles } from '../builtFiles'
import { buildClassic } from './buildClassic'
import { CLASSIC_ENTRIES } from './entries'

/** Builds all scripts and styles and copies `public`; resolves to a line of results. */
export const buildScripts = async (site: string): Promise<string> => {
  await rm(PROGRAM, { recursive: true, force: true })
  await Promise.all([
    build({ logLevel: 'warn', build: { outDir: site, emptyOutDir: false } }),
    build({ logLevel: 'warn', build: { ssr: 'src/build/program.ts', outDir: PROGRAM, emptyOutDir: false } }),
    ...CLASSIC_ENTRIES.map((entry) => buildClassic(site, entry)),
  ])
  await rename(join(site, MANIFESTS), OF_SITE)
  await Promise.all(programStyles().map((file) => copyFile(join(PROGRAM, file), join(site, file))))
  return `modules, ${CLASSIC_ENTRIES.length} classic scripts and the program of the pages`
}

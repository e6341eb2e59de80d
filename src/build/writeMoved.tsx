import { folderOf } from '../domain/languages'
import { MOVED_SCRIPT } from './classic/entries'
import { documentText } from './Document'
import { MovedDocument, movedPlaces } from './MovedDocument'
import type { SiteToBuild } from './siteToBuild'
import { writeIn } from './writeIn'

/** Writes a page at each old address in every language. Resolves to their number. */
export const writeMoved = async ({
  folder,
  siteUrl,
  built,
  languages,
  dataIn,
}: SiteToBuild): Promise<number> => {
  const files = {
    script: built.ofClassic(MOVED_SCRIPT).file,
    styles: [...built.ofModule('src/pages/startReading.ts').styles, ...built.reading],
  }
  const places = movedPlaces()
  for (const language of languages) {
    const { texts } = await dataIn(language)
    for (const place of places) {
      await writeIn(
        folder,
        `${folderOf(language)}${place.path}index.html`,
        documentText(<MovedDocument place={place} texts={texts} siteUrl={siteUrl} files={files} />),
      )
    }
  }
  return places.length * languages.length
}

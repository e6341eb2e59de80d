import { PictureButtons } from '../pictures/PictureButtons'
import type { Picture } from '../pictures/save'
import { useAtlasStore, useFiles } from '../store/context'
import { loadedValue } from '../store/resource'
import { loadCatalogues } from '../text/catalogues'
import { useTexts } from '../text/context'

/** Takes the present map away as a picture. What draws it comes with the first press. */
export function MapPicture() {
  const store = useAtlasStore()
  const texts = useTexts()
  const files = useFiles()
  const make = async (): Promise<Picture> => {
    const [{ mapPicture, fontFaces, presentAddress }, topology, messages] = await Promise.all([
      import('../pictures/load'),
      files.topology.load(),
      loadCatalogues(texts.locale, ['pictures']),
    ])
    texts.add(messages)
    const fonts = await fontFaces(['serif', 'serif-italic', 'sans'])
    const { dataset, filters } = store.getState()
    return mapPicture({
      dataset,
      topology,
      texts,
      filters,
      corridors: loadedValue(files.corridors) ?? null,
      address: presentAddress(),
      fonts,
    })
  }
  return <PictureButtons make={make} hasPrint />
}

import { PictureButtons } from '../export/pictures/PictureButtons'
import type { Picture } from '../export/pictures/save'
import { useAtlasStore, useFiles } from '../state/context'
import { loadedValue } from '../data/resource'
import { useTexts } from '../text/context'
import { lazyPart } from '../text/lazy/lazyPart'

const PICTURES = lazyPart(() => import('../export/pictures/load'), ['pictures'])

/** Takes the present map away as a picture. What draws it comes with the first press. */
export function MapPicture() {
  const store = useAtlasStore()
  const texts = useTexts()
  const files = useFiles()
  const make = async (): Promise<Picture> => {
    const [{ mapPicture, fontFaces, presentAddress }, topology] = await Promise.all([
      PICTURES(texts).load(),
      files.wholeTopology.load(),
    ])
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

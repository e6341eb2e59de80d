import { use } from 'react'
import type { Topology } from 'topojson-specification'
import { PictureButtons } from '../pictures/PictureButtons'
import type { Picture } from '../pictures/save'
import { useAtlasStore } from '../store/context'
import { CorridorsContext } from '../store/corridors'
import { loadCatalogues } from '../text/catalogues'
import { useTexts } from '../text/context'

/** Takes the present map away as a picture. What draws it comes with the first press. */
export function MapPicture({ topology }: { topology: Topology }) {
  const store = useAtlasStore()
  const texts = useTexts()
  const corridors = use(CorridorsContext)
  const make = async (): Promise<Picture> => {
    const [{ mapPicture, fontFaces, presentAddress }, messages] = await Promise.all([
      import('../pictures/load'),
      loadCatalogues(texts.locale, ['pictures']),
    ])
    texts.add(messages)
    const fonts = await fontFaces(['serif', 'serif-italic', 'sans'])
    const { dataset, filters } = store.getState()
    const state = corridors?.state()
    return mapPicture({
      dataset,
      topology,
      texts,
      filters,
      corridors: state?.status === 'ready' ? state.file : null,
      address: presentAddress(),
      fonts,
    })
  }
  return <PictureButtons make={make} hasPrint />
}

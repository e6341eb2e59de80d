import { useContext } from 'react'
import { PictureButtons } from '../pictures/PictureButtons'
import type { Picture } from '../pictures/save'
import { useAtlasStore } from '../store/context'
import { CorridorsContext } from '../store/corridors'
import { useTopologyFile } from '../store/topologyFile'
import { loadCatalogues } from '../text/catalogues'
import { useTexts } from '../text/context'

/** Takes the present map away as a picture. What draws it comes with the first press. */
export function MapPicture() {
  const store = useAtlasStore()
  const texts = useTexts()
  const corridors = useContext(CorridorsContext)
  const topologyFile = useTopologyFile()
  const make = async (): Promise<Picture> => {
    const [{ mapPicture, fontFaces, presentAddress }, topology, messages] = await Promise.all([
      import('../pictures/load'),
      topologyFile.load(),
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

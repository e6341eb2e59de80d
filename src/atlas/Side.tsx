import { useAtlas, useHasDay, useAtlasStore, useFiles } from '../state/context'
import { Legend, SmallPrint } from './legend/Legend'
import { CountrySheet } from './CountrySheet'
import { Part } from './hydration'
import { QUESTION_DAYS } from './lazyParts'
import { LazyView } from './LazyView'
import styles from './Side.module.css'
import { type MapDescriptionView, FoldedMapDescription } from './DescriptionOnMap'
import { EmbedButton } from '../embed/builder/EmbedButton'
import { PictureButtons } from '../export/pictures/PictureButtons'
import type { Picture } from '../export/pictures/save'
import { loadedValue } from '../data/resource'
import { useTexts } from '../text/context'
import { lazyPart } from '../text/lazy/lazyPart'

const PICTURES = lazyPart(() => import('../export/pictures/load'), ['pictures'])

/** Takes the present map away as a picture. What draws it comes with the first press. */
function MapPicture() {
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

interface TakeAwayProps {
  /** A question with a day has its small print apart from the key, and this with it. */
  place: 'key' | 'apart'
}

/** What readers take away of the present map: a picture, or the code that shows it on a site of their own. */
function TakeAway({ place }: TakeAwayProps) {
  if (useHasDay() !== (place === 'apart')) return null
  return (
    <div className={styles.takeAway}>
      <MapPicture />
      <EmbedButton kind="map" />
    </div>
  )
}

interface SideProps {
  /** Id of its key, to which the second link of the page skips. */
  keyId: string
  /** Id of the map in words, to which the map refers. */
  descriptionId: string
  MapDescription: MapDescriptionView | undefined
}

/** Beside the map, or under it: its key, what its day changes, the chosen country. */
export function Side({ keyId, descriptionId, MapDescription }: SideProps) {
  const isMap = useAtlas((state) => state.filters.view === 'map')
  const isDated = useHasDay()
  return (
    // What the styles ask is said here: asked by `:has`, it would be asked again at every line that comes or goes.
    <div className={styles.side} data-column="" data-with-days={isDated || undefined}>
      <Part>
        <div className={styles.key} id={keyId} tabIndex={-1}>
          <Legend />
          {isMap && <FoldedMapDescription id={descriptionId} PrerenderedDescription={MapDescription} />}
          <TakeAway place="key" />
        </div>
      </Part>
      <Part>
        <div className={styles.changes}>
          {isDated && <LazyView part={QUESTION_DAYS} given={{}} />}
          <SmallPrint />
          <TakeAway place="apart" />
        </div>
      </Part>
      <div className={styles.country}>
        <CountrySheet />
      </div>
    </div>
  )
}

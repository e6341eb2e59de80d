import { useEffect } from 'react'
import { AnsweredQuestion } from '../../atlas/AnsweredQuestion'
import { Announcer } from '../../atlas/Announcer'
import { MapKey, KeySource } from '../../atlas/legend/MapKey'
import { Picture } from '../../atlas/Picture'
import { ThemeTabs } from '../../atlas/question/ThemeTabs'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { useAtlas, useAtlasParts } from '../../state/context'
import { hasMap } from '../../state/filters'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './Maker.module.css'
import { useAddStep } from './Steps'

/** The present map with the controls of the atlas, from which steps are made. */
export function PresentMap({ drawing }: Pick<AtlasParts, 'drawing'>) {
  const { t } = useTexts()
  const { id } = useAtlasParts()
  const add = useAddStep()
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  useMapAlone()
  return (
    <section className={styles.map} tabIndex={-1} aria-label={t('story.make.presentMap')} data-present-map="">
      <ThemeTabs />
      <AnsweredQuestion Heading="h2" />
      <div className={styles.bar}>
        <Button onClick={add}>{t('story.make.add')}</Button>
      </div>
      <Picture id={`${id}-map`} map={drawing} descriptionId={`${id}-words`} />
      <p className={styles.caveat}>{t('footer.prevalence')}</p>
      {/* The list for a reader who does not see the map: its key, with the number of countries of each class. */}
      <div id={`${id}-words`} className={styles.key}>
        <MapKey />
        {!isOfRoutes && <KeySource />}
      </div>
      <Announcer />
    </section>
  )
}

/** A story has maps: a link to a table shows the map of the same state. */
const useMapAlone = (): void => {
  const view = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  useEffect(() => {
    if (!hasMap(view)) selectView('map')
  }, [view, selectView])
}

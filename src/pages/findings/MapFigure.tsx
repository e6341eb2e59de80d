import type { ComponentProps } from 'react'
import { KeyLine } from '../../atlas/legend/KeyLine'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import { keyHead, keyNotes } from '../../text/sentences/keyNotes'
import { mapSources } from '../../text/sentences/mapSources'
import styles from './Figure.module.css'
import { FigureMap } from './FigureMap'
import { FigureLink } from './MapLink'

type MapFigureProps = ComponentProps<typeof FigureMap>

/** A finding's map with its key in one line, its sources, and a link to the interactive map. */
export function MapFigure(map: MapFigureProps) {
  const texts = useTexts()
  const { t } = texts
  const { filters } = map
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerOf(dataset, filters)
  return (
    <figure className={styles.figure}>
      <FigureMap {...map} />
      <figcaption className={styles.caption}>
        <KeyLine filters={filters} />
        <p>
          <b>{t('footer.prevalence')}</b> {keyHead(texts, dataset, filters)}. <MapSources maps={[filters]} />{' '}
          <FigureLink filters={filters} />
        </p>
        {keyNotes(texts, dataset, answer, filters).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
    </figure>
  )
}

/** The sources of maps, each named once, with titles marked as English where the page is not. */
export function MapSources({ maps }: { maps: readonly Filters[] }) {
  const texts = useTexts()
  const { dataLang, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const named = maps.map((filters) => mapSources(texts, dataset, filters, (title) => `<q>${title}</q>`))
  const sources = [...new Set(named)].join(semicolon)
  return <Message id="picture.sources" values={{ sources }} components={{ q: <span lang={dataLang} /> }} />
}

import { FigureButtons } from '../../pictures/PictureButtons'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { sourceTitles } from '../../wording/mapSources'
import { victimsText, yearsText } from '../../wording/routeWords'
import styles from './RouteDiagram.module.css'
import { RouteDiagram, type RouteDiagramProps } from './RouteDiagram'

/** The diagram around the chosen country as a picture to take away; without one, what to do to see it. */
export function DiagramFigure(props: RouteDiagramProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { entity, years, victims } = useAtlas((state) => state.filters)
  if (entity === null) return <p className={styles.hint}>{t('route.diagram.hint')}</p>
  const { routes, nameOf } = props
  const sourceIds = routes.flatMap(({ statements }) => statements.flatMap((statement) => statement.sourceIds))
  const about = t('route.diagram.about', { years: yearsText(years), victims: victimsText(texts, victims) })
  const isDashed = routes.some(({ isForChildren }) => !isForChildren)
  return (
    <figure
      data-picture={`${dataset.entity(entity).slug}-routes`}
      data-picture-title={t('route.diagram.title', { name: nameOf(entity) })}
    >
      <RouteDiagram {...props} entity={entity} />
      <p hidden data-picture-note="">
        {isDashed ? `${about} ${t('route.note.dashed')}` : about}
      </p>
      <p hidden data-picture-source="">
        {t('picture.sources', { sources: sourceTitles(dataset, sourceIds) })}
      </p>
      <FigureButtons />
    </figure>
  )
}

import { useRef, useState } from 'react'
import { useAtlas } from '../../state/context'
import type { Route } from '../../state/routes'
import { useRoutes } from '../../state/useRoutes'
import { fileNameOf } from '../../export/fileName'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { sourcePath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { LinkNotes } from '../../ui/TableFrame'
import { SaveButton } from '../../ui/SaveButton'
import { aboutFile, scopeWords } from '../../text/sentences/filterWords'
import { type NameOf, placeNames, victimsText, yearsText } from '../../text/sentences/routeWords'
import { RouteTable } from './RouteTable'
import { routesCsv, routeSources } from './routesCsv'
import styles from './RoutesView.module.css'
import { FigureButtons } from '../../export/pictures/PictureButtons'
import { sourceTitles } from '../../text/sentences/mapSources'
import diagram from './RouteDiagram.module.css'
import { RouteDiagram, type RouteDiagramProps } from './RouteDiagram'

/** The routes in place of the map: a list, and a diagram around the chosen country. */
export function RoutesView() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file, routes } = useRoutes()
  const [pointed, setPointed] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  if (!file || !routes) return <div className={styles.view} />
  const nameOf = placeNames(dataset, file)
  const sorted = sortedByName(routes, nameOf, texts.compare)
  const title = t('route.list.title', { years: yearsText(filters.years) })
  const count = t('route.list.count', { count: routes.length })
  const csv = () => {
    const chosen = [
      t('route.victims.chosen', { victims: victimsText(texts, filters.victims) }),
      filters.routeForm ? t(`route.form.${filters.routeForm}`) : t('route.form.all'),
      ...scopeWords(texts, filters),
    ]
    return routesCsv(
      texts,
      dataset,
      sorted,
      nameOf,
      aboutFile(texts, dataset.dataVersion, `${title}.`, chosen),
    )
  }
  const goTo = (id: string) =>
    list.current?.querySelector<HTMLElement>(`tr[data-route="${id}"] button`)?.focus()
  return (
    <div
      className={styles.view}
      ref={list}
      role="region"
      aria-label={t('route.list.label')}
      tabIndex={0}
      data-routes={routes.length}
    >
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.lead}>{routes.length === 0 ? t('route.none') : count}</p>
        </div>
        {routes.length > 0 && (
          <SaveButton
            label={t('view.csv')}
            fileName={fileNameOf(filters, dataset.dataVersion, 'csv')}
            text={csv}
          />
        )}
      </div>
      <DiagramFigure routes={sorted} nameOf={nameOf} pointed={pointed} onPoint={setPointed} onChoose={goTo} />
      {routes.length > 0 && (
        <>
          <RouteTable
            caption={`${title}. ${count}`}
            routes={sorted}
            nameOf={nameOf}
            pointed={pointed}
            onPoint={setPointed}
          />
          <LinkNotes
            title={t('route.list.source')}
            items={routeSources(dataset, sorted).map(({ id, title: text }) => ({
              id,
              text,
              href: linkTo(root, sourcePath(id)),
            }))}
          />
        </>
      )}
    </div>
  )
}

const sortedByName = (routes: readonly Route[], nameOf: NameOf, compare: Texts['compare']): Route[] =>
  routes.toSorted(
    (a, b) =>
      compare(nameOf(a.origin), nameOf(b.origin)) || compare(nameOf(a.destination), nameOf(b.destination)),
  )

function DiagramFigure(props: RouteDiagramProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { entity, years, victims } = useAtlas((state) => state.filters)
  if (entity === null) return <p className={diagram.hint}>{t('route.diagram.hint')}</p>
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

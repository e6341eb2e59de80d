import { type ReactNode, useState } from 'react'
import type { CorridorsFile } from '../../data/contract'
import { sourcePath } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import type { RoutesShown } from '../../state/routesShown'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { useRoutes, useRoutesShown } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { outsideText, studyRoutes } from '../../text/sentences/routeNotes'
import { placeNames, yearsText } from '../../text/sentences/routeWords'
import { LinkNotes } from '../../ui/TableFrame'
import { PlaceTable } from './PlaceTable'
import { RouteTable } from './RouteTable'
import { routeSources } from '../../export/table/routesTable'
import styles from './RoutesList.module.css'

const LISTS = ['pairs', 'places'] as const
type ListOf = (typeof LISTS)[number]

/** The routes of the map as a list, of the chosen country's alone where there is one, and the places where they end. */
export function RoutesList({ id }: { id?: string }) {
  const { file } = useRoutes()
  const shown = useRoutesShown()
  return (
    <section id={id} className={styles.list} data-routes-view={shown?.routes.length}>
      {file && shown && <Listed file={file} shown={shown} />}
    </section>
  )
}

function Listed({ file, shown }: { file: CorridorsFile; shown: RoutesShown }) {
  const texts = useTexts()
  const { t, dataLang } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const years = useAtlas((state) => state.filters.years)
  const [of, setOf] = useState<ListOf>('pairs')
  const { routes, drawn } = shown
  const outside = outsideText(texts, { dataset, file, drawn })
  const nameOf = placeNames(dataset, file)
  const title = t('route.list.title', { years: yearsText(years) })
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {outside && (
        <p className={styles.note} data-routes-outside="">
          {outside}
        </p>
      )}
      <p className={styles.note}>{studyRoutes(texts)}</p>
      {routes.length === 0 ? (
        <p className={styles.counts}>{t('route.none')}</p>
      ) : (
        <>
          <div className={styles.bar}>
            <ListChoice value={of} onChoose={setOf} />
          </div>
          {of === 'pairs' ? (
            <RouteTable caption={title} routes={routes} nameOf={nameOf} />
          ) : (
            <PlaceTable caption={title} routes={routes} nameOf={nameOf} />
          )}
          <LinkNotes
            title={t('route.list.source')}
            language={dataLang}
            items={routeSources(dataset, routes).map(({ id, title: text }) => ({
              id,
              text,
              href: linkTo(root, sourcePath(id)),
            }))}
          />
        </>
      )}
    </>
  )
}

function ListChoice({ value, onChoose }: { value: ListOf; onChoose: (of: ListOf) => void }): ReactNode {
  const { t } = useTexts()
  return (
    <div className={styles.choice} role="group" aria-label={t('route.list.show')}>
      {LISTS.map((of) => (
        <button
          key={of}
          type="button"
          className={styles.of}
          aria-pressed={of === value}
          data-list-of={of}
          onClick={() => onChoose(of)}
        >
          {t(`route.list.${of}`)}
        </button>
      ))}
    </div>
  )
}

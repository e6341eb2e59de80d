import { useRef, useState } from 'react'
import type { Entity } from '../../domain/entity'
import { comparePath, countryPath } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { Icon } from '../../ui/Icon'
import { useEscape } from '../../ui/useKey'
import { SaveOrShare } from '../share/SaveOrShare'
import styles from './CountryMenu.module.css'

/** What can be done with the chosen country besides reading: draw its routes on the map, compare it, save or share it, open its page. */
export function CountryMenu({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    menu.current?.querySelector('summary')?.focus()
  }
  useEscape(isOpen ? menu : nothing, close)
  const previous = useAtlas(({ dataset, previousEntity: code }) =>
    code && code !== entity.code ? dataset.entity(code) : null,
  )
  const isOnMap = useAtlas(({ filters }) => filters.view === 'map')
  const hasRoutes = useAtlas(({ filters }) => filters.hasRoutes)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const compare = linkTo(root, comparePath(entity.code, previous?.code))
  return (
    <div
      ref={menu}
      className={styles.menu}
      // A menu left open would hide what has the focus; a press beside it takes the focus too. Its own dialog is part of it.
      onBlur={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        if (!isInside && !currentTarget.querySelector('dialog[open]')) setOpen(false)
      }}
    >
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={t('panel.menu', { name: entityLabel(entity) })}>
          <Icon name="more" />
        </summary>
        <ul className={styles.list}>
          {compare && (
            <li>
              <a href={compare}>
                {previous ? t('panel.compareWith', { name: entityLabel(previous) }) : t('panel.compare')}
              </a>
            </li>
          )}
          {isOnMap && (
            <li>
              <button
                type="button"
                onClick={() => {
                  filterRoutes({ hasRoutes: !hasRoutes })
                  close()
                }}
              >
                {t(hasRoutes ? 'route.remove' : 'panel.routesOnMap')}
              </button>
            </li>
          )}
          {!isFile && (
            <>
              <li>
                <SaveOrShare subject="country" look="item" />
              </li>
              <li>
                <a href={linkTo(root, countryPath(entity))}>{t('panel.page')}</a>
              </li>
            </>
          )}
        </ul>
      </details>
    </div>
  )
}

import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import { countryPath } from '../../domain/sitePaths'
import { hasInstrument, type ThemeId, THEMES } from '../../domain/themes'
import { fillOf } from '../../map/geometry/fills'
import { useAtlas, useAtlasData } from '../../state/context'
import type { Filters } from '../../state/filters'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { countryLine } from '../../text/sentences/countryAnswer'
import type { ValueInLine } from '../../text/sentences/lines'
import { namesWith, routesLine } from '../../text/sentences/routeWords'
import { Icon } from '../../ui/Icon'
import { Switch } from '../../ui/Switch'
import { inPlace } from '../../ui/useKey'
import { Swatch } from '../marks/Swatch'
import { ValueMarks } from '../marks/ValueMarks'
import styles from './Panel.module.css'

/** A question that a line leads to. */
export type QuestionTarget = Pick<Filters, 'theme' | 'view'>

interface CountryLinesProps {
  entity: Entity
  file: CountryFile
  /** Asks a question on the map beside the lines, instead of following the link to it. */
  onAsk?: (target: QuestionTarget) => void
  /** What stands after the words of a line. */
  beside?: (line: ThemeId | 'routes') => ReactNode
}

/** The answers to the questions that are not asked at present, a line each, which leads to the question on the map. */
export function CountryLines({ entity, file, onAsk, beside }: CountryLinesProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const { dataset, filters } = useAtlasData()
  const isOfRoutes = filters.view === 'routes'
  const nameOf = namesWith(dataset, file.placeNames)
  const context = { texts, dataset, filters, entity }
  const pathTo = (target: QuestionTarget) =>
    atlasPath({ ...filters, entity: entity.code, sub: 'main', classes: [], ...target })
  return (
    <ul className={styles.lines} aria-label={texts.t('panel.otherAnswers')} data-country-lines="">
      {THEMES.map((theme) => {
        const isAsked = !isOfRoutes && theme === filters.theme && filters.sub === 'main'
        // One treaty is asked about; the page of the country has all of them.
        const isOfAllTreaties = isAsked && hasInstrument(theme)
        if (isAsked && !isOfAllTreaties) return null
        const target = { theme, view: 'map' } as const
        const line = countryLine(context, theme)
        return (
          <Line
            key={theme}
            name={theme}
            mark={<Swatch fill={fillOf(line.theme, line.sub, line.classes)} />}
            line={line}
            beside={beside?.(theme)}
            href={root + (isOfAllTreaties ? `${countryPath(entity)}#treaties` : pathTo(target))}
            onAsk={onAsk && !isOfAllTreaties ? () => onAsk(target) : undefined}
          />
        )
      })}
      {!isOfRoutes && (
        <Line
          name="routes"
          mark={<RouteMark />}
          line={routesLine(texts, file, nameOf)}
          beside={beside?.('routes')}
          href={root + pathTo({ theme: filters.theme, view: 'routes' })}
          onAsk={onAsk && (() => onAsk({ theme: filters.theme, view: 'routes' }))}
        />
      )}
      {onAsk && filters.view === 'map' && <RoutesSwitch />}
    </ul>
  )
}

/** Draws the country's routes over the colours of every question until the country is closed. */
function RoutesSwitch() {
  const { t } = useTexts()
  const hasRoutes = useAtlas((state) => state.filters.hasRoutes)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  return (
    <li className={styles.switch}>
      <Switch isOn={hasRoutes} onSwitch={(isOn) => filterRoutes({ hasRoutes: isOn })}>
        {t('panel.routesOnMap')}
      </Switch>
    </li>
  )
}

interface LineProps {
  name: string
  mark: ReactNode
  line: ValueInLine
  beside: ReactNode
  href: string
  onAsk: (() => void) | undefined
}

function Line({ name, mark, line: { words, tag, marks }, beside, href, onAsk }: LineProps) {
  return (
    <li>
      <a className={styles.line} href={href} onClick={onAsk && inPlace(onAsk)} data-line={name}>
        {mark}
        <span className={styles.words}>
          {words} {beside}
        </span>{' '}
        <span className={styles.time}>
          {tag}
          <ValueMarks marks={marks} />
        </span>
        <Icon name="chevron" />
      </a>
    </li>
  )
}

/** The mark of routes beside words, in the place of a swatch. */
export function RouteMark() {
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      <path d="M2 11C5 4 10 3 15 5" fill="none" stroke="var(--route)" strokeWidth="2" />
      <circle cx="2" cy="11" r="2" fill="var(--route)" />
      <path d="M18 6 12 7.5 14 2Z" fill="var(--route)" />
    </svg>
  )
}

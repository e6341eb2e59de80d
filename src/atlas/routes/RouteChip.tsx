import type { ComponentType } from 'react'
import { useFilters } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { Disclosure } from '../../ui/Disclosure'
import { victimsText, yearsText } from '../../text/sentences/routeWords'

interface RouteChipProps {
  /** What can be chosen among routes; until it is there, something that says so. */
  Choices: ComponentType
}

/** The chip that turns routes on and chooses among them; it says whose, of which years, and how many. */
export function RouteChip({ Choices }: RouteChipProps) {
  const texts = useTexts()
  const { t } = texts
  const { victims, years } = useFilters('victims', 'years')
  const { isWanted, routes } = useRoutes()
  const shown = { victims: victimsText(texts, victims), years: yearsText(years) }
  const value = routes
    ? t('route.chip.value', { ...shown, count: routes.length })
    : t('route.chip.waiting', shown)
  return (
    <div data-route-chip="">
      <Disclosure
        quiet={t('route.chip')}
        value={isWanted ? value : t('route.off')}
        // "off" alone would not say what is off.
        leftOut={isWanted ? 'nothing' : 'value'}
        isSet={isWanted}
        doneLabel={t('filter.done')}
      >
        <Choices />
      </Disclosure>
    </div>
  )
}

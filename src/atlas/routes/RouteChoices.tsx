import { memo, useId } from 'react'
import {
  DIRECTIONS,
  ROUTE_ENDS,
  ROUTE_FORMS,
  ROUTE_VICTIMS,
  type RouteForm,
  type RouteVictims,
} from '../../domain/corridors'
import { useAtlas, useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { Choices, OptionRow, Fieldset } from '../../ui/Choices'
import { entityLabel } from '../../text/sentences/words'
import styles from './RouteChoices.module.css'

/** Choices of routes: victims, forms and places. */
export function RouteChoices() {
  const { t } = useTexts()
  const ends = useAtlas((state) => state.filters.ends)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  return (
    <div className={styles.form}>
      <Victims />
      <Form />
      <Choices
        legend={t('route.ends')}
        values={ROUTE_ENDS}
        value={ends}
        labelOf={(choice) => t(`route.ends.${choice}`)}
        onChoose={(choice) => filterRoutes({ ends: choice })}
      />
      <DirectionChoice />
    </div>
  )
}

const Victims = memo(function Victims() {
  const { t } = useTexts()
  const victims = useAtlas((state) => state.filters.victims)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const toggle = (group: RouteVictims) => {
    const next = ROUTE_VICTIMS.filter((other) => victims.includes(other) !== (other === group))
    // No choice at all would be an empty map that looks like an answer.
    if (next.length > 0) filterRoutes({ victims: next })
  }
  return (
    <Fieldset legend={t('route.victims')}>
      {ROUTE_VICTIMS.map((group) => (
        <OptionRow
          key={group}
          type="checkbox"
          checked={victims.includes(group)}
          disabled={victims.length === 1 && victims.includes(group)}
          onChange={() => toggle(group)}
        >
          {t(`route.victims.${group}.long`)}
        </OptionRow>
      ))}
    </Fieldset>
  )
})

const Form = memo(function Form() {
  const { t } = useTexts()
  const id = useId()
  const routeForm = useAtlas((state) => state.filters.routeForm)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  return (
    <>
      <label className={styles.legend} htmlFor={`${id}-form`}>
        {t('route.form')}
      </label>
      <select
        id={`${id}-form`}
        className={styles.select}
        value={routeForm ?? ''}
        onChange={({ target }) =>
          filterRoutes({ routeForm: target.value === '' ? null : (target.value as RouteForm) })
        }
      >
        <option value="">{t('route.form.all')}</option>
        {ROUTE_FORMS.map((form) => (
          <option key={form} value={form}>
            {t(`route.form.${form}`)}
          </option>
        ))}
      </select>
    </>
  )
})

function DirectionChoice() {
  const { t, labelled } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { entity, direction } = useFilters('entity', 'direction')
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  if (entity === null) return null
  return (
    <Choices
      legend={labelled(t('view.routes'), entityLabel(dataset.entity(entity)))}
      values={DIRECTIONS}
      value={direction}
      labelOf={(choice) => t(`route.direction.${choice}`)}
      onChoose={(choice) => filterRoutes({ direction: choice })}
    />
  )
}

import { useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import styles from './Choice.module.css'
import { ChoiceMap } from './ChoiceMap'
import { SuggestedPairs } from './SuggestedPairs'

interface ChoiceProps {
  first: EntityCode | null
  second: EntityCode | null
  topology: Topology
}

const FIELDS = [
  { side: 'first', other: 'second', name: 'country', hint: 'comparePage.chooseFirst' },
  { side: 'second', other: 'first', name: 'compare', hint: 'comparePage.chooseSecond' },
] as const

/**
 * The choice of two countries: a form that makes a link, so that it works without script, a map that does the same, and
 * pairs worth comparing.
 */
export function Choice({ first, second, topology }: ChoiceProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const selectPair = useAtlas((state) => state.selectPair)
  const [picked, setPicked] = useState({ first, second })
  const one = picked.first ?? picked.second
  const press = (code: EntityCode) => {
    if (code === picked.first) setPicked({ ...picked, first: null })
    else if (code === picked.second) setPicked({ ...picked, second: null })
    else if (one === null) setPicked({ first: code, second: null })
    else {
      selectPair(one, code)
      // The map is gone; what follows begins at the top of the page.
      document.getElementById('content')?.focus()
    }
  }
  return (
    <>
      <h1>{t('comparePage.choose')}</h1>
      <p className={styles.lead}>{t('comparePage.chooseMore')}</p>
      <form className={styles.form} method="get" action={`${root}${SITE_PATHS.compare}`}>
        {FIELDS.map(({ side, other, name, hint }) => (
          <label key={side} className={styles.field}>
            <span>{t(`comparePage.${side}`)}</span>
            <select
              name={name}
              autoComplete="off"
              value={picked[side] ?? ''}
              required
              onChange={({ target: { value } }) => setPicked({ ...picked, [side]: value || null })}
            >
              <option value="">{t(hint)}</option>
              <CountryOptions others={[picked[other]]} chosen={picked[side]} />
            </select>
          </label>
        ))}
        <button type="submit" className={styles.submit}>
          {t('comparePage.submit')}
        </button>
      </form>
      <div className={styles.ways}>
        <div className={styles.onMap}>
          <p className={styles.hint} role="status">
            {one === null
              ? t('comparePage.map.choose')
              : t('comparePage.map.second', { name: entityLabel(dataset.entity(one)) })}
          </p>
          <ChoiceMap
            label={t('comparePage.map.choose')}
            topology={topology}
            picked={[picked.first, picked.second]}
            hasSides
            onPress={press}
          />
        </div>
        <SuggestedPairs topology={topology} chosen={one} />
      </div>
      <PagesWithoutScript />
    </>
  )
}

interface CountryOptionsProps {
  others: readonly (EntityCode | null)[]
  chosen: EntityCode | null
}

/** Options of all 51 countries by name, without those of the other fields. */
export function CountryOptions({ others, chosen }: CountryOptionsProps) {
  const entities = useAtlas((state) => state.dataset.entities)
  const offered = entities.filter(({ code }) => !others.includes(code) || code === chosen)
  return offered.map((entity) => (
    <option key={entity.code} value={entity.code}>
      {entityLabel(entity)}
    </option>
  ))
}

function PagesWithoutScript() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <div className={styles.noScript}>
      <p>{t('comparePage.noScript')}</p>
      <ul>
        {entities.map((entity) => (
          <li key={entity.code}>
            <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useState } from 'react'
import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import styles from './Choice.module.css'

interface ChoiceProps {
  first: EntityCode | null
  second: EntityCode | null
}

const FIELDS = [
  { side: 'first', other: 'second', name: 'country', hint: 'comparePage.chooseFirst' },
  { side: 'second', other: 'first', name: 'compare', hint: 'comparePage.chooseSecond' },
] as const

/** The choice of two countries: a form that makes a link, so that it works without script. */
export function Choice({ first, second }: ChoiceProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const [picked, setPicked] = useState({ first, second })
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
              <CountryOptions other={picked[other]} chosen={picked[side]} />
            </select>
          </label>
        ))}
        <button type="submit" className={styles.submit}>
          {t('comparePage.submit')}
        </button>
      </form>
      <PagesWithoutScript />
    </>
  )
}

interface CountryOptionsProps {
  other: EntityCode | null
  chosen: EntityCode | null
}

/** Options of all 51 countries by name, without the one of the other field. */
export function CountryOptions({ other, chosen }: CountryOptionsProps) {
  const entities = useAtlas((state) => state.dataset.entities)
  const offered = entities.filter(({ code }) => code !== other || code === chosen)
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

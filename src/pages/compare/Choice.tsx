import { useState } from 'react'
import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { countryPath, SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import styles from './Choice.module.css'

interface ChoiceProps {
  first: EntityCode | null
  second: EntityCode | null
}

/** The choice of two countries: a form that makes a link, so that it needs no script itself. */
export function Choice({ first, second }: ChoiceProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const [picked, setPicked] = useState({ first, second })
  return (
    <>
      <h1>{t('comparePage.choose')}</h1>
      <p className={styles.lead}>{t('comparePage.chooseMore')}</p>
      <form className={styles.form} method="get" action={`${root}${SITE_PATHS.compare}`}>
        <CountrySelect
          name="country"
          label={t('comparePage.first')}
          hint={t('comparePage.chooseFirst')}
          chosen={picked.first}
          other={picked.second}
          onChoose={(code) => setPicked({ ...picked, first: code })}
        />
        <CountrySelect
          name="compare"
          label={t('comparePage.second')}
          hint={t('comparePage.chooseSecond')}
          chosen={picked.second}
          other={picked.first}
          onChoose={(code) => setPicked({ ...picked, second: code })}
        />
        <button type="submit" className={styles.submit}>
          {t('comparePage.submit')}
        </button>
      </form>
      <PagesWithoutScript />
    </>
  )
}

interface CountrySelectProps {
  /** The parameter of the link. */
  name: string
  label: string
  /** What the field says before a choice is made. */
  hint: string
  chosen: EntityCode | null
  other: EntityCode | null
  onChoose: (code: EntityCode | null) => void
}

function CountrySelect({ name, label, hint, chosen, other, onChoose }: CountrySelectProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        name={name}
        autoComplete="off"
        value={chosen ?? ''}
        required
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{hint}</option>
        <CountryOptions other={other} chosen={chosen} />
      </select>
    </label>
  )
}

interface CountryOptionsProps {
  /** The other of the two, which is not offered; null where there is none yet. */
  other: EntityCode | null
  /** What is chosen already, and stays. */
  chosen: EntityCode | null
}

/** All 51 by name, but for the one that the other field holds. */
export function CountryOptions({ other, chosen }: CountryOptionsProps) {
  const entities = useAtlas((state) => state.dataset.entities)
  const offered = entities.filter(({ code }) => code !== other || code === chosen)
  return offered.map((entity) => (
    <option key={entity.code} value={entity.code}>
      {entityLabel(entity)}
    </option>
  ))
}

/** Where the comparison cannot be made, the way to what can be read of each country; hidden where it can. */
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

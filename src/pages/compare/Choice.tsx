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
  return (
    <>
      <h1>{t('comparePage.choose')}</h1>
      <p className={styles.lead}>{t('comparePage.chooseMore')}</p>
      <form
        key={`${first} ${second}`}
        className={styles.form}
        method="get"
        action={`${root}${SITE_PATHS.compare}`}
      >
        <CountrySelect
          name="country"
          label={t('comparePage.first')}
          hint={t('comparePage.chooseFirst')}
          chosen={first}
        />
        <CountrySelect
          name="compare"
          label={t('comparePage.second')}
          hint={t('comparePage.chooseSecond')}
          chosen={second}
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
}

function CountrySelect({ name, label, hint, chosen }: CountrySelectProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''} required>
        <option value="">{hint}</option>
        <CountryOptions />
      </select>
    </label>
  )
}

/** All 51 by name. */
export function CountryOptions() {
  const entities = useAtlas((state) => state.dataset.entities)
  return entities.map((entity) => (
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

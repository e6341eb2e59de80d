import { useAtlas } from '../../store/context'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { MapLink } from './MapLink'
import { type Finding, state } from './sections'
import styles from './Section.module.css'

/** What a finding leads to besides its map: routes by form, the country it names as an example. */
export function MoreLinks({ finding: { routeForms, example } }: { finding: Finding }) {
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const country = example && dataset.entity(example)
  return (
    <>
      {routeForms && (
        <ul className={styles.points}>
          {routeForms.map((form) => (
            <li key={form}>
              <MapLink filters={state({ hasRoutes: true, routeForm: form })}>
                {texts.t('findings.forms.open', { form: texts.t(`route.form.${form}`) })}
              </MapLink>
            </li>
          ))}
        </ul>
      )}
      {country && (
        <p>
          <a href={`${root}${countryPath(country)}`}>
            {texts.t('findings.countryPage', { country: country.shortName })}
          </a>
        </p>
      )}
    </>
  )
}

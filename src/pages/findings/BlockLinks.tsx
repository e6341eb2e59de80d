import { useAtlas } from '../../store/context'
import { comparePath, countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import type { StudyBlock } from './blocks'

/** What a block leads to besides its map: the countries that it names, and the two of an agreement side by side. */
export function BlockLinks({ block: { statements } }: { block: StudyBlock }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const codes = [...new Set(statements.flatMap(({ entities }) => entities))]
  const countries = codes.map((code) => dataset.entity(code))
  const [first, second, ...others] = countries
  return (
    <>
      {countries.map((country) => (
        <p key={country.code}>
          <a href={`${root}${countryPath(country)}`}>
            {t('findings.countryPage', { country: entityLabel(country) })}
          </a>
        </p>
      ))}
      {first && second && others.length === 0 && (
        <p>
          <a href={`${root}${comparePath(first.code, second.code)}`}>
            {t('findings.compare', { first: entityLabel(first), second: entityLabel(second) })}
          </a>
        </p>
      )}
    </>
  )
}

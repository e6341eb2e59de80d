import { useRef } from 'react'
import { fillOf } from '../../cartography/fills'
import { Swatch } from '../../marks/Swatch'
import { useAnswer, useAtlas } from '../../store/context'
import { shapeOnMap } from '../../store/focusWays'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { CloseButton } from '../../ui/CloseButton'
import { useEscape } from '../../ui/useEscape'
import { entityLabel, valueWords, valueYear } from '../../wording/words'
import styles from './EmbedMap.module.css'

/** The answer for the chosen country in a line under the map, which grows smaller rather than being covered. */
export function EmbedAnswer() {
  const code = useAtlas((state) => state.filters.entity)
  return <div role="status">{code !== null && <Answer key={code} code={code} />}</div>
}

function Answer({ code }: { code: string }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const entity = useAtlas((state) => state.dataset.entity(code))
  const { theme, sub } = useAtlas((state) => state.filters)
  const selectEntity = useAtlas((state) => state.selectEntity)
  const { valueOf, inScope } = useAnswer()
  const box = useRef<HTMLDivElement>(null)
  const close = () => {
    shapeOnMap(box.current, code)?.focus({ preventScroll: true })
    selectEntity(null)
  }
  useEscape(box, close)
  const value = valueOf.get(code)
  const year = value && valueYear(theme, value)
  const name = entityLabel(entity)
  return (
    <div ref={box} className={styles.answer} data-country={code}>
      <p>
        <b>{name}</b>{' '}
        {value && (
          <span className={styles.value}>
            <Swatch fill={fillOf(theme, sub, value.classes, value.strength)} />{' '}
            {valueWords(texts, theme, sub, value)}
            {year !== undefined && ` (${year})`}
          </span>
        )}
        {!inScope.includes(entity) && ` ${t('map.outOfScope')}`}{' '}
        <a href={`${root}${countryPath(entity)}`} target="_blank" rel="noopener">
          {t('embed.answer.more', { name: entity.shortName })}
        </a>
      </p>
      <CloseButton label={t('panel.close')} onClick={close} isSmall />
    </div>
  )
}

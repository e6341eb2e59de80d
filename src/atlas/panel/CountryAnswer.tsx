import type { CountryFile, LaterFact } from '../../data/countryContract'
import type { Entity } from '../../domain/entity'
import { fillOf } from '../../map/geometry/fills'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { countrySentence, otherAgeText } from '../../text/sentences/countryAnswer'
import { laterFacts } from '../../text/sentences/mapDescriptionContext'
import { answerTime } from '../../text/sentences/timeWords'
import { valueWords } from '../../text/sentences/words'
import { Icon } from '../../ui/Icon'
import { Swatch } from '../marks/Swatch'
import styles from './Panel.module.css'
import { ValueSource } from './ValueSource'

/** The facts about the time after the map's, which no class counts. */
function Later({ facts }: { facts: readonly LaterFact[] }) {
  return facts.map(({ text }) => (
    <p key={text} className={styles.later}>
      <Icon name="clock" />
      <span>
        <Message id="panel.later" components={{ text: <DataTexts of={[text]} /> }} />
      </span>
    </p>
  ))
}

interface CountryAnswerProps {
  entity: Entity
  /** Null until it is loaded; the class alone is shown until then. */
  file: CountryFile | null
}

/** The answer to the question on the map for one country: a sentence, its time, its source and rule. */
export function CountryAnswer({ entity, file }: CountryAnswerProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { theme, sub } = filters
  const context = { texts, dataset, filters, entity }
  const value = dataset.valueOf(entity.code, filters)
  const sentence = file && countrySentence(context, file)
  const otherAge = file && otherAgeText(context, file)
  return (
    <div className={styles.answer} data-country-answer={value.classes.join(' ')}>
      <Swatch fill={fillOf(theme, sub, value.classes)} />
      <div>
        <p className={styles.sentence}>
          {sentence ? (
            <Message {...sentence} components={{ b: <b /> }} />
          ) : (
            texts.capital(valueWords(texts, theme, sub, value))
          )}
        </p>
        {file && (
          <ValueSource
            file={file}
            map={filters}
            rule={value.rule}
            before={answerTime(texts, dataset, filters, entity.code)}
          />
        )}
        {otherAge && <p className="smallText">{otherAge}</p>}
        {file && <Later facts={laterFacts(file, filters, timeOf(dataset, filters))} />}
      </div>
    </div>
  )
}

import { MapSources, MapLink } from '../../pages/findings/FigureMap'
import { partsFor, type Parts } from '../../pages/Prose'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { classLabel, instrumentPhrase, questionText } from '../../text/sentences/words'
import { baseIn, countIn, fewestBound, iloBound, LESSON_MAPS, treatyPromises } from './lessonMaps'

/** Classes of the second worksheet's map that have a texture, with its meaning. */
const TEXTURES = { neither: 'not-mentioned', 'not-covered': 'not-covered' } as const

/** The counts and names in the answers to the worksheets; counts are those of the maps. */
export const useAnswerParts = (): Parts => {
  const texts = useTexts()
  const { t, day, capital } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { roles, inside } = LESSON_MAPS
  const promises = treatyPromises(dataset)
  const fewest = fewestBound(promises)
  const nameOf = ({ instrument }: (typeof promises)[number]) => capital(instrumentPhrase(texts, instrument))
  const labelled = (promise: (typeof promises)[number]) =>
    t('text.labelled', { label: nameOf(promise), value: promise.bound })
  return {
    'day of the data': day(dataset.dataVersion),
    countries: baseIn(dataset, roles),
    'both roles': countIn(dataset, roles, 'origin-and-destination'),
    'destination only': countIn(dataset, roles, 'destination'),
    'all destinations': countIn(dataset, roles, 'origin-and-destination', 'destination'),
    'reported of any age': countIn(dataset, { ...inside, evidence: 'anyone' }, 'reported'),
    'not covered': countIn(dataset, inside, 'not-covered'),
    'question roles': questionText(texts, dataset, roles),
    'sources roles': <MapSources maps={[roles]} />,
    'sources inside': (
      <p>
        <MapSources maps={[inside]} />
      </p>
    ),
    ...partsFor('texture', TEXTURES, (silence, classId) => (
      <p>
        {t('lesson.sheet2.silent', {
          label: classLabel(texts, 'patterns', 'main', classId),
          count: countIn(dataset, roles, classId),
          base: baseIn(dataset, roles),
        })}{' '}
        {t(`guide.silence.${silence}.means`)}
      </p>
    )),
    'counts inside': (
      <ul>
        {answerOf(dataset, inside).counts.map(({ classId, total }) => (
          <li key={classId} data-class={classId}>
            {t('text.labelled', { label: classLabel(texts, 'internal', 'main', classId), value: total })}
          </li>
        ))}
      </ul>
    ),
    'bound states': (
      <ul>
        {promises.map((promise) => (
          <li key={promise.instrument} data-bound={promise.instrument}>
            {labelled(promise)} <MapLink filters={promise.filters} />
          </li>
        ))}
      </ul>
    ),
    'oldest treaty': promises.slice(0, 1).map(labelled).join(''),
    'treaty with fewest states': nameOf(fewest),
    'its opening day': day(fewest.opened),
    states: baseIn(dataset, LESSON_MAPS.treaties),
    'bound by ILO Convention 182': iloBound(promises),
  }
}

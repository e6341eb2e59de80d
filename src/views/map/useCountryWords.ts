import { useCallback } from 'react'
import { useAnswer, useAtlas, useFilters } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel, valueWords } from '../../wording/words'

/** What a country's shape says of it: its name, its class with the evidence, and whether filters leave it out. */
export const useCountryWords = (): ((code: string) => string) => {
  const texts = useTexts()
  const answer = useAnswer()
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub } = useFilters('theme', 'sub')
  return useCallback(
    (code: string) => {
      const value = answer.valueOf.get(code)
      const name = entityLabel(dataset.entity(code))
      if (!value) return name
      const words = [valueWords(texts, theme, sub, value)]
      if (!answer.shown.has(code)) words.push(texts.t('map.outOfScope'))
      return texts.t('map.country', { name, value: words.join(', ') })
    },
    [texts, answer, dataset, theme, sub],
  )
}

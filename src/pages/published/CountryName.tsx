import type { MapQuestion } from '../../dataset/Dataset'
import { bindingDay } from '../../domain/treatyStatus'
import { useAtlas } from '../../store/context'
import type { Member } from '../../store/published'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'

interface CountryNameProps {
  member: Member
  question: MapQuestion | undefined
}

/** A country that leads to its page; of a state that is not bound, since when it is. */
export function CountryName({ member, question }: CountryNameProps) {
  const { entity, value } = member
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const record =
    question?.theme === 'treaties' && value?.treaty?.class !== 'bound'
      ? dataset.treatyRecord(entity.code, question.instrument)
      : undefined
  const later = record && bindingDay(record, entity)
  return (
    <>
      <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
      {later && ` ${texts.t('published.boundLater', { day: texts.day(later.shown) })}`}
    </>
  )
}

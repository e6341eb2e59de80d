import { type Entity, REGIONS } from '../../domain/entity'
import { classesOf } from '../../domain/themes'
import { type MapDescriptionContext, classesLabel, namesOf } from './mapDescriptionContext'
interface ListedGroup {
  readonly label: string
  readonly lines: readonly string[]
}

const linesOf = (context: MapDescriptionContext, entities: readonly Entity[]): string[] =>
  REGIONS.flatMap((region) => {
    const codes = entities.filter((entity) => entity.region === region).map(({ code }) => code)
    if (codes.length === 0) return []
    const { t } = context.texts
    return [t('words.list.region', { region: t(`region.${region}`), names: namesOf(context, codes) })]
  })

/** Sort key: the order of the class in the key, then a second class. */
const orderOf = ({ answer, filters }: MapDescriptionContext, { code }: Entity): number => {
  const { classes = [] } = answer.valueOf.get(code) ?? {}
  const order = classesOf(filters.theme, filters.sub)
  const [first, second] = classes.map((classId) => order.indexOf(classId))
  return (first ?? 0) * (order.length + 1) + (second ?? -1) + 1
}

export const mapList = (context: MapDescriptionContext): readonly ListedGroup[] => {
  const { texts, dataset, answer, shown } = context
  const { t } = texts
  const group = (label: string, entities: readonly Entity[]): ListedGroup => ({
    label: t('words.list.group', { label, count: entities.length }),
    lines: linesOf(context, entities),
  })
  const byOrder = new Map<number, Entity[]>()
  for (const entity of shown) {
    const order = orderOf(context, entity)
    byOrder.set(order, [...(byOrder.get(order) ?? []), entity])
  }
  const groups = [...byOrder].toSorted(([a], [b]) => a - b)
  const left = dataset.entities.filter(({ code }) => !answer.shown.has(code))
  return [
    ...groups.map(([, entities]) => group(classesLabel(context, entities[0]?.code ?? ''), entities)),
    ...(left.length > 0 ? [group(t('words.list.left'), left)] : []),
  ]
}

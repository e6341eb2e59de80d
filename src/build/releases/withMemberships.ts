import type { Dataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import type { Instrument } from '../../domain/treaty'

interface FileOfBefore {
  readonly entities: readonly (Omit<Entity, 'groups'> & Partial<Pick<Entity, 'groups'>>)[]
  readonly instruments: readonly Instrument[]
}

/** Adds to an old release's file the memberships, which were code then; today's data agree for its day. */
export const withMemberships = (text: string, present: Dataset): string => {
  const file = JSON.parse(text) as FileOfBefore
  if (file.entities.every(({ groups }) => groups !== undefined)) return text
  return JSON.stringify({
    ...file,
    entities: file.entities.map((entity) => {
      const { groups, neverMemberOf } = present.entity(entity.code)
      return { ...entity, groups, neverMemberOf }
    }),
    instruments: file.instruments.map((instrument) => ({
      ...instrument,
      membersOf: present.instrument(instrument.id).membersOf,
    })),
  })
}

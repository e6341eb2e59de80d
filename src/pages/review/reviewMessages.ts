import { CATALOGUES, type CatalogueName } from '../../domain/reviews'
import { notesOf } from './notes'
import { placeOfMessage, PLACES, type Place } from './places'
import type { ReviewSource } from './reviewSource'

/** A message as a reviewer sees it. */
export interface ReviewMessage {
  readonly id: string
  readonly catalogue: CatalogueName
  readonly english: string
  readonly own: string
  readonly notes: readonly string[]
  readonly uses: readonly string[]
}

/** The messages of a place on the site. */
export interface PlaceMessages extends Place {
  readonly messages: readonly ReviewMessage[]
}

/** All messages of a language by their places, without the places that have none. */
export const reviewMessages = ({ written, usesOf }: ReviewSource): readonly PlaceMessages[] => {
  const messages = CATALOGUES.flatMap((catalogue) => {
    const { own, english } = written[catalogue]
    return Object.entries(own).map(([id, text]): ReviewMessage => {
      const original = english[id] ?? ''
      return { id, catalogue, english: original, own: text, notes: notesOf(id, original), uses: usesOf(id) }
    })
  })
  return PLACES.map((place) => ({
    ...place,
    messages: messages.filter(({ id }) => (placeOfMessage(id) ?? 'everywhere') === place.id),
  })).filter((place) => place.messages.length > 0)
}

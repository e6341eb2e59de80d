import type { Language } from '../../domain/languages'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { TextSection } from '../TextSection'
import { notesOfKinds } from './notes'
import { pictureOfPlace } from './places'
import type { PlaceMessages, ReviewMessage } from './reviewMessages'
import shared from '../text.module.css'
import styles from './Review.module.css'

interface MessagesProps {
  language: Language
  messages: readonly PlaceMessages[]
  hasFile: (file: string) => boolean
}

/** Every message by its place; a script adds a filter, and ways to correct. */
export function Messages({ language, messages, hasFile }: MessagesProps) {
  const { t } = useTexts()
  const count = messages.reduce((sum, place) => sum + place.messages.length, 0)
  return (
    <div className={styles.work}>
      <TextSection id="messages" title="review.messages">
        <p>{t('review.messages.lead', { count })}</p>
        <div data-review-filter="" />
        {messages.map((place) => (
          <details key={place.id} id={`at-${place.id}`} className={styles.place} data-review-place="">
            <summary>
              <h3>
                {t(`review.place.${place.id}`)} <span className={styles.count}>{place.messages.length}</span>
              </h3>
            </summary>
            <Look
              place={place}
              pictures={place.pictures.map((name) => pictureOfPlace(language, name)).filter(hasFile)}
            />
            <Notes notes={notesOfKinds(place.kinds)} />
            <ul className={styles.messages}>
              {place.messages.map((message) => (
                <Message key={message.id} message={message} />
              ))}
            </ul>
          </details>
        ))}
      </TextSection>
      <div className={styles.corrections} data-review-corrections="" />
    </div>
  )
}

function Look({ place, pictures }: { place: PlaceMessages; pictures: readonly string[] }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  const name = t(`review.place.${place.id}`)
  return (
    <>
      <p className={shared.way}>
        <a href={root + place.path}>{t('review.look')}</a>
      </p>
      {pictures.length > 0 && (
        <p className={styles.pictures}>
          {pictures.map((picture) => (
            <img
              key={picture}
              src={files + picture}
              alt={t('review.picture', { place: name })}
              loading="lazy"
            />
          ))}
        </p>
      )}
    </>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes} lang="en">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

const shortUses = (uses: readonly string[]): string =>
  uses.map((file) => file.replace(/^.*\//, '')).join(', ')

function Message({ message: { id, catalogue, english, own, notes, uses } }: { message: ReviewMessage }) {
  return (
    <li id={id} className={styles.message} data-message={catalogue}>
      <p className={styles.id} lang="en">
        <a href={`#${id}`}>{id}</a> {shortUses(uses)}
      </p>
      <p className={styles.english} lang="en" data-english="">
        {english}
      </p>
      <p className={styles.own} data-own="">
        {own}
      </p>
      {notes.length > 0 && (
        <p className={styles.note} lang="en">
          {notes.join(' ')}
        </p>
      )}
    </li>
  )
}

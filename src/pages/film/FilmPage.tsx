import type { InstrumentId } from '../../domain/treaty'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { CopyLink } from '../../atlas/panel/CopyLink'
import { EmbedButton } from '../../embed/builder/EmbedButton'
import { useAtlas } from '../../state/context'
import { type Film, type FilmChoice, MOST_TREATIES } from '../../state/film'
import { useTexts } from '../../text/context'
import { instrumentLabel } from '../../text/sentences/question'
import { Picker } from '../../ui/Picker'
import { DatesTable } from './DatesTable'
import type { FilmInput } from './filmInput'
import { FilmNotes } from './FilmNotes'
import { FilmView } from './FilmView'
import { SaveFilm } from './SaveFilm'
import styles from './Film.module.css'
import { useFilm } from './useFilm'

/** The page of the film: maps of one to four treaties that follow one day, and the table of all dates. */
export function FilmPage({ input, ...parts }: AtlasParts & { input: FilmInput }) {
  return (
    <AtlasProvider {...parts}>
      <Content {...input} />
    </AtlasProvider>
  )
}

function Content({ choice, geometry }: FilmInput) {
  const { t, day } = useTexts()
  const film = useFilm(choice)
  const on = useAtlas((state) => state.settled.on)
  const { treaties } = film
  return (
    <>
      <h1>{t('film.title')}</h1>
      <p className={styles.lead}>{t('film.lead')}</p>
      <p className={styles.noScript}>{t('film.noScript', { day: day(on) })}</p>
      <div className={styles.actions} role="group" aria-label={t('film.actions')}>
        {treaties.length < MOST_TREATIES && <AddTreaty treaties={treaties} choice={choice} />}
        <CopyLink />
        <EmbedButton kind="film" besides={choice.write} />
      </div>
      <FilmView
        film={film}
        geometry={geometry}
        names={
          new Map(
            treaties.map((id) => [id, <TreatyPicker key={id} id={id} treaties={treaties} choice={choice} />]),
          )
        }
      />
      <FilmNotes film={film} />
      <SaveFilm film={film} geometry={geometry} />
      <DatesTable film={film} />
    </>
  )
}

interface TreatyChoiceProps {
  treaties: Film['treaties']
  choice: FilmChoice
}

/** The treaty at its place, which another may take or which may be left out. */
function TreatyPicker({ id, treaties, choice }: TreatyChoiceProps & { id: InstrumentId }) {
  const texts = useTexts()
  const name = instrumentLabel(texts, id)
  const pick = (picked: InstrumentId) =>
    choice.choose(treaties.flatMap((other) => (other === id ? picked || [] : other)))
  return (
    <Picker label={texts.t('film.treaty')} value={id} shown={name} onPick={pick}>
      {treaties.length > 1 && <option value="">{texts.t('film.leaveOut', { name })}</option>}
      <TreatyOptions others={treaties} chosen={id} />
    </Picker>
  )
}

function AddTreaty({ treaties, choice }: TreatyChoiceProps) {
  const { t } = useTexts()
  return (
    <select
      className={styles.add}
      aria-label={t('film.add')}
      autoComplete="off"
      value=""
      onChange={({ target: { value } }) => choice.choose([...treaties, value])}
    >
      <option value="">{t('film.add')}</option>
      <TreatyOptions others={treaties} />
    </select>
  )
}

/** Options of all treaties, without those of the other maps. */
function TreatyOptions({ others, chosen }: { others: Film['treaties']; chosen?: InstrumentId }) {
  const texts = useTexts()
  const instruments = useAtlas((state) => state.dataset.instruments)
  return instruments
    .filter(({ id }) => id === chosen || !others.includes(id))
    .map(({ id }) => (
      <option key={id} value={id}>
        {instrumentLabel(texts, id)}
      </option>
    ))
}

import { useId, useState } from 'react'
import { useAtlas } from '../../../state/context'
import { STORY_LIMITS, type StoryNote } from '../../../state/story'
import { useTexts } from '../../../text/context'
import { entityLabel } from '../../../text/sentences/words'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Segments'
import { addNote } from './draft'
import { useDraft } from './draftStore'
import { LimitedField } from './LimitedField'
import maker from './Maker.module.css'
import { useMaker } from './makerContext'
import styles from './Step.module.css'

const KINDS = ['country', 'arrow', 'place'] as const satisfies readonly StoryNote['kind'][]

const FIELDS = ['country', 'from', 'to', 'lon', 'lat'] as const
type Field = (typeof FIELDS)[number]
type Values = Readonly<Record<Field, string>>

const EMPTY: Values = { country: '', from: '', to: '', lon: '', lat: '' }

/** The fields of each kind of note, and what a press on the map gives for them. */
const FIELDS_OF = {
  country: ['country'],
  arrow: ['from', 'to'],
  place: ['lon', 'lat'],
} as const satisfies Record<StoryNote['kind'], readonly Field[]>

const degreesIn = (text: string, most: number): number | null => {
  const value = Number(text.replace(',', '.'))
  return text.trim() !== '' && Math.abs(value) <= most ? value : null
}

/** The note that the fields say; null where one is missing or wrong. */
const noteOf = (kind: StoryNote['kind'], values: Values, text: string): StoryNote | null => {
  const { country, from, to } = values
  if (kind === 'country') return country === '' ? null : { kind, text, country }
  if (kind === 'arrow') return from === '' || to === '' || from === to ? null : { kind, text, from, to }
  const [lon, lat] = [degreesIn(values.lon, 180), degreesIn(values.lat, 90)]
  return lon === null || lat === null ? null : { kind, text, lon, lat }
}

/** A form for a new note: what it is at, chosen from a list, typed, or pressed on the map, and its text. */
export function NewNote({ stepId }: { stepId: number }) {
  const { t } = useTexts()
  const id = useId()
  const language = useDraft(({ draft }) => draft.language)
  const change = useDraft((state) => state.change)
  const { announce, focusSoon, pick } = useMaker()
  const [kind, setKind] = useState<StoryNote['kind']>('country')
  const [values, setValues] = useState(EMPTY)
  const [text, setText] = useState('')
  const note = noteOf(kind, values, text)
  const put = (patch: Partial<Values>) => setValues((before) => ({ ...before, ...patch }))
  const add = () => {
    if (!note) return
    change((draft) => addNote(draft, stepId, note))
    focusSoon(`[data-step="${stepId}"] summary`)
    announce(t('story.make.noteAdded'))
  }
  const press = () => {
    const back = `[data-new-note="${stepId}"] [data-press] button`
    if (kind === 'place')
      pick(
        'place',
        (picked) => 'lon' in picked && put({ lon: String(picked.lon), lat: String(picked.lat) }),
        back,
      )
    else {
      const field = kind === 'country' ? 'country' : values.from === '' ? 'from' : 'to'
      pick('country', (picked) => 'country' in picked && put({ [field]: picked.country }), back)
    }
  }
  return (
    <div className={styles.newNote} data-new-note={stepId}>
      <Segments
        legend={t('story.make.newNote')}
        values={KINDS}
        value={kind}
        labelOf={(each) => t(`story.make.newNote.${each}`)}
        onChoose={setKind}
      />
      <div className={styles.where}>
        {FIELDS_OF[kind].map((field) => (
          <div key={field} className={maker.field}>
            <label htmlFor={`${id}-${field}`}>{t(`story.make.where.${field}`)}</label>
            {field === 'lon' || field === 'lat' ? (
              <input
                id={`${id}-${field}`}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                size={8}
                value={values[field]}
                onChange={({ target }) => put({ [field]: target.value })}
              />
            ) : (
              <CountrySelect
                id={`${id}-${field}`}
                value={values[field]}
                onChange={(code) => put({ [field]: code })}
              />
            )}
          </div>
        ))}
        <span data-press="">
          <Button kind="other" isSmall onClick={press}>
            {t('story.make.onMap')}
          </Button>
        </span>
      </div>
      <LimitedField
        label={t('story.make.noteText')}
        name={`new-note-${stepId}`}
        value={text}
        limit={STORY_LIMITS.note}
        language={language}
        onChange={setText}
      />
      <Button kind="other" isSmall isDisabled={note === null} onClick={add}>
        {t('story.make.addNote')}
      </Button>
    </div>
  )
}

interface CountrySelectProps {
  id: string
  value: string
  onChange: (code: string) => void
}

function CountrySelect({ id, value, onChange }: CountrySelectProps) {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <select id={id} autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('story.make.choose')}</option>
      {entities.map((entity) => (
        <option key={entity.code} value={entity.code}>
          {entityLabel(entity)}
        </option>
      ))}
    </select>
  )
}

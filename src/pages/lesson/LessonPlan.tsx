import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { MapLink } from '../findings/MapLink'
import styles from './Lesson.module.css'
import { LESSON_MAPS } from './lessonMaps'
import { type LONG_AIMS, type LessonStep, sheetAnchor } from './lessonSteps'
import { Points } from '../TextSection'

interface LessonPlanProps {
  name: 'short' | 'long'
  aims: readonly (typeof LONG_AIMS)[number][]
  steps: readonly LessonStep[]
}

/** The aims of a lesson and its steps, with their minutes and material. */
export function LessonPlan({ name, aims, steps }: LessonPlanProps) {
  const { t } = useTexts()
  return (
    <>
      <h3>{t('lesson.aims')}</h3>
      <Points ids={aims.map((aim) => `lesson.aim.${aim}` as const)} />
      <h3 id={`${name}-steps`}>{t('lesson.steps')}</h3>
      <Table className={styles.plan} aria-labelledby={`${name}-steps ${name}`} data-plan={name}>
        <TableHead heads={[t('lesson.minutes'), t('lesson.step'), t('lesson.material')]} />
        <TableBody>
          {steps.map((step) => (
            <TableRow key={step.id}>
              <RowHead data-minutes={step.minutes}>{step.minutes}</RowHead>
              <Cell>{t(`lesson.step.${step.id}`)}</Cell>
              <Cell>
                <Material step={step} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}

function Material({ step: { sheet, map } }: { step: LessonStep }) {
  const { t } = useTexts()
  const sheets = useSiteRoot() + SITE_PATHS.worksheets
  return (
    <>
      {sheet && (
        <p>
          <a href={`${sheets}#${sheetAnchor(sheet)}`}>{t('lesson.sheet.number', { number: sheet })}</a>
        </p>
      )}
      {map && (
        <p>
          <MapLink filters={LESSON_MAPS[map]} />
        </p>
      )}
    </>
  )
}

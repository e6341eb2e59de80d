import { GROUPS } from '../../domain/entity'
import { STUDY_DAY } from '../../domain/treaty'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { atlasPath, useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import tables from '../../ui/Table.module.css'
import { dataPage, Methodology } from './dataPage'
import tableStyles from './Tables.module.css'

/** The rules that turn statements into classes, their limits, and the groups that a link can limit a map to. */
export const page = dataPage('rules', Rules)

function Rules() {
  const { t } = useTexts()
  return (
    <>
      <p>{t('methods.rules.lead')}</p>
      <Methodology part="rules" hasHeadings />
      <h2 id="groups">{t('methods.groups')}</h2>
      <Groups />
    </>
  )
}

/** The organisations by whose members a link can filter the map, with how many countries that are. */
function Groups() {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <>
      <p>{t('methods.groups.lead')}</p>
      <Table
        className={`${tables.inLargeLetters} ${tableStyles.counts}`}
        caption={t('methods.groups')}
        heads={[t('methods.groups.group'), t('methods.groups.members', { day: day(STUDY_DAY) })]}
      >
        {GROUPS.map((group) => {
          const filters = { ...DEFAULT_FILTERS, groups: [group] }
          return (
            <TableRow key={group} data-group={group}>
              <RowHead>
                <a href={root + atlasPath(filters)}>{t(`group.${group}`)}</a>
              </RowHead>
              <Cell>{answerOf(dataset, filters).inScope.length}</Cell>
            </TableRow>
          )
        })}
      </Table>
      <p>
        {t('methods.groups.file')} <a href={`${files}data/memberships.csv`}>memberships.csv</a>
      </p>
    </>
  )
}

import { GROUPS } from '../../domain/membership'
import { STUDY_DAY } from '../../domain/treaty'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { atlasPath, useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import tableStyles from './Tables.module.css'

/** The organisations by whose members a link can filter the map, with how many countries that are. */
export function Groups() {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <>
      <p>{t('methods.groups.lead')}</p>
      <Table className={tableStyles.counts}>
        <caption className="visuallyHidden">{t('methods.groups')}</caption>
        <TableHead
          heads={[t('methods.groups.group'), t('methods.groups.members', { day: day(STUDY_DAY) })]}
        />
        <TableBody>
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
        </TableBody>
      </Table>
      <p>
        {t('methods.groups.file')} <a href={`${files}data/memberships.csv`}>memberships.csv</a>
      </p>
    </>
  )
}

import type { CountryFile } from '../../dataset/contract'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { datedLabel } from '../../wording/mapLabel'
import { valueWords } from '../../wording/words'
import { OffenceWhy } from './OffenceWhy'
import styles from './Panel.module.css'
import { ValueLine } from './ValueLine'

/** Since when trafficking is an offence, as others coded it, beside the kind of law by our own documents. */
export function OffenceField({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const asked = { ...filters, theme: 'definitions' } as const
  const { rule } = dataset.valueOf(file.entity, { ...asked, sub: 'since' })
  const law = dataset.valueOf(file.entity, { ...asked, sub: 'law' })
  const words = valueWords(texts, 'definitions', 'law', law)
  return (
    <ValueLine
      code={file.entity}
      theme="definitions"
      sub="since"
      name={datedLabel(texts, 'definitions', 'since', filters.on)}
    >
      <p className={styles.quiet}>
        {texts.t('panel.offence.documents', {
          law: law.asOf === undefined ? words : `${words} (${law.asOf})`,
        })}
      </p>
      <OffenceWhy file={file} rule={rule} />
    </ValueLine>
  )
}

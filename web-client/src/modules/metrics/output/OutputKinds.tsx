import { useText } from '@/shared/lib/locale'
import { Segmented } from '@/shared/ui/Segmented'
import { outputKinds } from './outputRules'
import type { OutputKind } from './queries'

/** What amounts are. */
export function OutputKinds({ value, onChange }: { value: OutputKind; onChange: (kind: OutputKind) => void }) {
  const t = useText()
  return (
    <Segmented
      label={t('metrics.output_amounts')}
      value={value}
      options={outputKinds.map((kind) => ({ value: kind, label: t(`metrics.output_${kind}`) }))}
      onChange={onChange}
    />
  )
}

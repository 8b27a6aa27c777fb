import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { NeedRow } from './NeedRow'
import type { Need } from './queries'

export function NeedTable({ needs, mayEdit }: { needs: readonly Need[]; mayEdit: boolean }) {
  const t = useText()
  return (
    <Table
      label={t('skills.needs_title')}
      heads={[
        t('skills.skill'),
        t('skills.needs_unit'),
        t('skills.part_level'),
        count(t('skills.needs_people')),
        t('skills.needs_by'),
        t('skills.needs_reason'),
        ...(mayEdit ? [t('skills.needs_remove')] : []),
      ]}
    >
      {needs.map((need) => (
        <NeedRow key={`${need.needId}-${need.version}`} need={need} mayEdit={mayEdit} />
      ))}
    </Table>
  )
}

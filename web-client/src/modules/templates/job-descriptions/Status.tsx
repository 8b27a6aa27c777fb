import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import type { JobDescription } from './queries'

const tones = { draft: 'plain', review: 'wait', approved: 'good', superseded: 'plain' } as const

export function Status({ status }: { status: JobDescription['status'] }) {
  const t = useText()
  return <Tag tone={tones[status]}>{t(`jobdescription.status_${status}`)}</Tag>
}

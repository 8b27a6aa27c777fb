import type { ReactNode } from 'react'
import { useMe } from '@/api/session'
import { Button } from '@/shared/ui/Button'
import type { ButtonKind } from '@/shared/ui/buttonClass'
import { useConfirmSkills } from './queries'

/** One click says that the reader's own level is still right. */
export function ConfirmButton({ skillId, kind, children }: { skillId: string; kind: ButtonKind; children: ReactNode }) {
  const confirm = useConfirmSkills(useMe().personId ?? '')
  return (
    <Button kind={kind} disabled={confirm.isPending} onClick={() => confirm.mutate([skillId])}>
      {children}
    </Button>
  )
}

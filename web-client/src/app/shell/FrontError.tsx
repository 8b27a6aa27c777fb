import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorState } from '@/shared/ui/ErrorState'
import s from './Shell.module.css'

/** When not even the shell can be shown: the server is away, or the session could not be read. */
export function FrontError({ error }: ErrorComponentProps) {
  return (
    <main className={s.alone}>
      <ErrorState error={error} retry={() => window.location.reload()} />
    </main>
  )
}

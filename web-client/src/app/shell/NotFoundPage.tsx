import { ProblemError } from '@/api/problem'
import { ErrorState } from '@/shared/ui/ErrorState'

const missing = new ProblemError(404)

export function NotFoundPage() {
  return <ErrorState error={missing} />
}

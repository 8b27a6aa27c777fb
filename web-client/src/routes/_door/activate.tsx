import { createFileRoute } from '@tanstack/react-router'
import { ActivatePage } from '@/app/door/ActivatePage'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_door/activate')({
  validateSearch: searchParams({ userName: 'text', code: 'text' }),
  component: ActivatePage,
})

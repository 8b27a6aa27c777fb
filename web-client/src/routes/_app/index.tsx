import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '@/modules/home/HomePage'
import { homeViews } from '@/modules/home/rules'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/')({
  validateSearch: searchParams({ view: homeViews }),
  component: HomePage,
})

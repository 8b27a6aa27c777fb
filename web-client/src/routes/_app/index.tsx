import { createFileRoute } from '@tanstack/react-router'
import { homeViews } from '@/modules/home/choices'
import { HomePage } from '@/modules/home/HomePage'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/')({
  validateSearch: searchParams({ view: homeViews }),
  component: HomePage,
})

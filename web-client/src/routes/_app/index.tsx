import { createFileRoute } from '@tanstack/react-router'
import { homeViews } from '@/modules/home/choices'
import { HomePage } from '@/modules/home/HomePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/')({
  validateSearch: searchParams({ view: homeViews }),
  loader: () => loadMessages('home', 'skills', 'people', 'goals'),
  component: HomePage,
})

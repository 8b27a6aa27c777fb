import { createFileRoute } from '@tanstack/react-router'
import { NotFoundPage } from '@/app/shell/NotFoundPage'

export const Route = createFileRoute('/_app/$')({ component: NotFoundPage })

import { createFileRoute } from '@tanstack/react-router'
import { DoorLayout } from '@/app/door/DoorLayout'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_door')({ loader: () => loadMessages('account'), component: DoorLayout })

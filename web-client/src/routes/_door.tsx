import { createFileRoute } from '@tanstack/react-router'
import { DoorLayout } from '@/app/door/DoorLayout'

export const Route = createFileRoute('/_door')({ component: DoorLayout })

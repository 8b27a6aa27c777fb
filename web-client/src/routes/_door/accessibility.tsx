import { createFileRoute } from '@tanstack/react-router'
import { AccessibilityPage } from '@/app/settings/AccessibilityPage'

export const Route = createFileRoute('/_door/accessibility')({
  component: AccessibilityPage,
})

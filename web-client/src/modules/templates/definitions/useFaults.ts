import { useText } from '@/shared/lib/locale'
import type { Content } from './content'
import type { Template } from './queries'

/** What is wrong with the draft, in words, by the section or question that it is about; `null` is the template itself. */
export function useFaults(template: Template, content: Content) {
  const t = useText()
  const known = new Set(
    content.sections.flatMap((section) => [section.key, ...section.questions.map(({ key }) => key)]),
  )
  const faults = template.faults
    .filter(({ key }) => key === null || known.has(key))
    .map(({ kind, key }) => ({ key, text: t(`templates.fault_${kind}`) }))
  return { faults, of: (key: string) => faults.filter((fault) => fault.key === key).map(({ text }) => text) }
}

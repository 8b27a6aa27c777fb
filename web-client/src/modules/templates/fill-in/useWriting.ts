import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import type { Answers, Section } from './answers'
import { missingOf } from './asking'
import type { SectionDraft } from './useDraft'

type WrittenSection = Pick<SectionDraft, 'answers' | 'flush'>

/**
 * The sections that are handed in together, while they are written: the answers of all, and what is missing once one has tried.
 * @param given What is answered elsewhere than in the drafts.
 */
export function useWriting(sections: readonly Section[], given: Answers = {}) {
  const t = useText()
  const [written, setWritten] = useState<Readonly<Record<string, WrittenSection>>>({})
  const [isTried, setTried] = useState(false)
  const answers: Answers = Object.assign({ ...given }, ...Object.values(written).map((section) => section.answers))
  const left = missingOf(sections, answers)
  const missing = isTried ? left : []
  return {
    answers,
    missing,
    /** By the keys of their questions. */
    wrong: Object.fromEntries(missing.map(({ key }) => [key, t('fillin.needs_answer')])),
    /** Told by each section whenever its answers change. */
    note: (key: string, section: WrittenSection) =>
      setWritten((before) => (before[key]?.answers === section.answers ? before : { ...before, [key]: section })),
    /** Sends once everything is answered and saved. */
    submit: async (send: () => void) => {
      setTried(true)
      if (left.length) return
      await Promise.all(Object.values(written).map(({ flush }) => flush()))
      send()
    },
  }
}

export type Writing = ReturnType<typeof useWriting>

import type { Saved } from '../autosave/Autosaver'
import { useAutosave } from '../autosave/useAutosave'
import { type Answers, asSent, byKey, type GivenAnswer } from './answers'
import { mergeAnswers } from './mergeAnswers'

export interface SavedAnswers {
  answers: readonly GivenAnswer[]
  /** Of the section's own draft; 0 where nothing is saved. */
  version: number
}

interface DraftOptions {
  /** Names the text on this device: the document's id and the section's key. */
  name: string
  saved: SavedAnswers
  /** @returns The draft's new version; `versionIn` reads it from an answer. */
  save: (answers: GivenAnswer[], version: number) => Promise<number>
  /** What is saved now, asked when another tab or the other party has saved since. */
  read: () => Promise<SavedAnswers>
}

const asValue = ({ answers, version }: SavedAnswers): Saved<Answers> => ({
  value: byKey(asSent(byKey(answers))),
  version,
})

/** The answers of one section as they are written, saved behind whoever writes. */
export function useDraft({ name, saved, save, read }: DraftOptions) {
  const { value, saver, ...state } = useAutosave<Answers>(
    {
      name,
      save: (answers, version) => save(asSent(answers), version),
      read: async () => asValue(await read()),
      merge: mergeAnswers,
    },
    asValue(saved),
  )
  return {
    ...state,
    answers: value,
    change: (answer: GivenAnswer) => saver.change({ ...value, [answer.question]: answer }),
    /** Before one hands in: waits until all is saved. */
    flush: saver.flush,
    keepMine: () => saver.keepMine(),
    takeTheirs: () => saver.takeTheirs(),
  }
}

export type SectionDraft = ReturnType<typeof useDraft>

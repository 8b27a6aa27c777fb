/** What forgetDrafts looks for. */
const draftPrefix = 'draft/'

export interface Draft<Value> {
  value: Value
  base: { value: Value; version: number }
}

/** Text that is not saved yet, kept on the device. A store that is full or forbidden keeps nothing: the text is still on the page. */
export const drafts = {
  read(name: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(draftPrefix + name) ?? 'null')
    } catch {
      return null
    }
  },
  write(name: string, draft: unknown) {
    quietly(() => localStorage.setItem(draftPrefix + name, JSON.stringify(draft)))
  },
  forget(name: string) {
    quietly(() => localStorage.removeItem(draftPrefix + name))
  },
}

function quietly(act: () => void) {
  try {
    act()
  } catch {
    // see above
  }
}

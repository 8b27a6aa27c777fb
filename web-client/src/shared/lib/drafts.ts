export interface Draft<Value> {
  value: Value
  base: { value: Value; version: number }
}

const prefix = 'draft/'

/** Text that is not saved yet, kept on the device. It is named by whose it is, and goes when somebody signs out or another comes. */
export const drafts = {
  read(name: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(prefix + name) ?? 'null')
    } catch {
      return null
    }
  },
  write(name: string, draft: unknown) {
    try {
      localStorage.setItem(prefix + name, JSON.stringify(draft))
    } catch {
      // a full or forbidden store keeps nothing: the text is still on the page
    }
  },
  forget(name: string) {
    try {
      localStorage.removeItem(prefix + name)
    } catch {
      // nothing was kept there either
    }
  },
}

/** @param except Whose are kept: the person's own, when they come back. */
export function forgetDrafts(except?: string | null) {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && !(except && key.startsWith(prefix + except))) localStorage.removeItem(key)
}

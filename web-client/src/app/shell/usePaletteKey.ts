import { type Dispatch, type SetStateAction, useEffect } from 'react'

interface Palette {
  isOpen: boolean
  setOpen: Dispatch<SetStateAction<boolean>>
  onType: Dispatch<SetStateAction<string>>
}

/** Control+K opens it; what is typed before its field has the focus is kept. */
export function usePaletteKey({ isOpen, setOpen, onType }: Palette) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen((open) => !open)
        return
      }
      const isText = event.key.length === 1 && !event.metaKey && !event.ctrlKey && !event.altKey
      if (!isOpen || !isText || document.activeElement instanceof HTMLInputElement) return
      event.preventDefault()
      onType((typed) => typed + event.key)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isOpen, setOpen, onType])
}

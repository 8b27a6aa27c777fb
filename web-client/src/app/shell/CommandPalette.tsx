import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { languageTag } from '@/shared/lib/format'
import { useLocale, useText } from '@/shared/lib/locale'
import s from './CommandPalette.module.css'
import { usePalette } from './usePalette'

interface CommandPaletteProps {
  typed: string
  onType: (typed: string) => void
  onClose: () => void
}

export default function CommandPalette({ typed, onType, onClose }: CommandPaletteProps) {
  const t = useText()
  const { locale } = useLocale()
  const { sections, go, isSearching } = usePalette(typed)
  const field = useRef<HTMLInputElement>(null)
  // on a busy machine the list's own autofocus comes too early
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const choose = (key: string | number) => {
    go(String(key))
    onClose()
  }
  const first = sections[0]?.items[0]?.id
  // Who types and presses Enter at once means the first of what is still being searched for.
  const [isAwaited, setAwaited] = useState(false)
  useEffect(() => {
    if (!isAwaited || isSearching) return
    setAwaited(false)
    if (first) choose(first)
  })
  const onEnter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return setAwaited(false)
    event.preventDefault()
    event.stopPropagation()
    const focused = event.currentTarget.querySelector<HTMLElement>('[role=option][data-focused]')?.dataset.key
    if (focused) choose(focused)
    else setAwaited(true)
  }
  return (
    <I18nProvider locale={languageTag(locale)}>
      <ModalOverlay className={s.overlay ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
        <Modal className={s.modal ?? ''}>
          <Dialog aria-label={t('app.palette_title')} className={s.dialog ?? ''}>
            <div role="presentation" onKeyDownCapture={onEnter}>
              <Autocomplete inputValue={typed} onInputChange={onType} disableAutoFocusFirst>
                <SearchField aria-label={t('app.search')} autoFocus>
                  <Input ref={field} className={s.input ?? ''} placeholder={t('app.search')} />
                </SearchField>
                <ListBox
                  aria-label={t('app.palette_title')}
                  items={sections}
                  className={s.list ?? ''}
                  selectionMode="none"
                  onAction={choose}
                  renderEmptyState={() => (
                    <p className={s.empty}>{isSearching ? t('app.loading') : t('app.palette_empty', { typed })}</p>
                  )}
                >
                  {(section) => (
                    <ListBoxSection id={section.id}>
                      <Header className={s.title}>{section.title}</Header>
                      <Collection items={section.items}>
                        {(item) => (
                          <ListBoxItem className={s.item ?? ''} textValue={item.label}>
                            <span>{item.label}</span>
                            <small>{item.note}</small>
                          </ListBoxItem>
                        )}
                      </Collection>
                    </ListBoxSection>
                  )}
                </ListBox>
              </Autocomplete>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

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
  const choose = (key: string | number) => {
    go(String(key))
    onClose()
  }
  // Enter goes to the first hit also before an arrow key has chosen one
  const chooseFirst = () => {
    const first = sections[0]?.items[0]
    if (first) choose(first.id)
  }
  return (
    <I18nProvider locale={languageTag(locale)}>
      <ModalOverlay className={s.overlay ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
        <Modal className={s.modal ?? ''}>
          <Dialog aria-label={t('app.palette_title')} className={s.dialog ?? ''}>
            <Autocomplete inputValue={typed} onInputChange={onType}>
              <SearchField aria-label={t('app.search')} autoFocus onSubmit={chooseFirst}>
                <Input className={s.input ?? ''} placeholder={t('app.search')} />
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
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

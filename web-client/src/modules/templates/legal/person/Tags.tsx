import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import { Tag } from '@/shared/ui/Tag'
import l from '../Legal.module.css'
import { personTagsQuery, tagsInUseQuery, useSetTags } from '../queries'
import { useTagName } from '../useTagName'
import { tagsOf } from '../words'

/** What the person does that rules ask about; those that come with the role are told apart. */
export function Tags({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const t = useText()
  const nameOf = useTagName()
  const { data } = useQuery(personTagsQuery(personId))
  const { data: known } = useQuery(tagsInUseQuery)
  const set = useSetTags(personId, data?.version ?? 0)
  const [typed, setTyped] = useState('')
  if (!data) return null
  const { tags, inherited } = data
  const add = async (more: string[]) => {
    await set.mutateAsync([...new Set([...tags, ...more])])
    setTyped('')
  }
  return (
    <section className={l.part} aria-labelledby="tags">
      <h2 id="tags">{t('legal.tags')}</h2>
      <p className="soft small">{t('legal.tags_why')}</p>
      {tags.length + inherited.length === 0 && <p>{t('legal.tags_none')}</p>}
      {inherited.length > 0 && (
        <p className={l.actions}>
          <span className="soft small">{t('legal.tags_by_role')}</span>
          {inherited.map((tag) => (
            <Tag key={tag}>{nameOf(tag)}</Tag>
          ))}
        </p>
      )}
      {isOwn ? (
        <p className={l.actions}>
          {tags.map((tag) => (
            <Tag key={tag}>{nameOf(tag)}</Tag>
          ))}
        </p>
      ) : (
        <>
          <Chosen
            items={tags.map((tag) => ({ id: tag, name: nameOf(tag) }))}
            onRemove={(tag) => set.mutate(tags.filter((other) => other !== tag))}
          />
          <form
            className={l.fields}
            onSubmit={(event) => {
              event.preventDefault()
              void add(tagsOf(typed)).catch(() => undefined)
            }}
          >
            <Choose
              label={t('legal.tag_add')}
              options={(known?.items ?? []).map(({ tag }) => [tag, nameOf(tag)] as const)}
              taken={[...tags, ...inherited]}
              onChoose={(tag) => void add([tag]).catch(() => undefined)}
            />
            <Field
              label={t('legal.tag_own')}
              value={typed}
              maxLength={40}
              onChange={({ target }) => setTyped(target.value)}
            />
            <div>
              <Button type="submit" disabled={tagsOf(typed).length === 0 || set.isPending}>
                {t('legal.tag_save')}
              </Button>
            </div>
          </form>
        </>
      )}
    </section>
  )
}

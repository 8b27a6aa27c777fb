import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import { Tag } from '@/shared/ui/Tag'
import l from '../Legal.module.css'
import { personTagsQuery, tagsInUseQuery, useSetTags } from '../queries'
import { tagsOf } from '../words'

/** What the person does that rules ask about; those that come with the role are told apart. */
export function Tags({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const t = useText()
  const list = useId()
  const { data } = useQuery(personTagsQuery(personId))
  const { data: known } = useQuery(tagsInUseQuery)
  const set = useSetTags(personId, data?.version ?? 0)
  const [typed, setTyped] = useState('')
  if (!data) return null
  const { tags, inherited } = data
  const add = async () => {
    await set.mutateAsync([...new Set([...tags, ...tagsOf(typed)])])
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
            <Tag key={tag}>{tag}</Tag>
          ))}
        </p>
      )}
      {isOwn ? (
        <p className={l.actions}>
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </p>
      ) : (
        <>
          <Chosen
            items={tags.map((tag) => ({ id: tag, name: tag }))}
            onRemove={(tag) => set.mutate(tags.filter((other) => other !== tag))}
          />
          <form
            className={l.fields}
            onSubmit={(event) => {
              event.preventDefault()
              void add().catch(() => undefined)
            }}
          >
            <Field
              label={t('legal.tag_add')}
              list={list}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <datalist id={list}>
              {known?.items.map(({ tag }) => (
                <option key={tag} value={tag} />
              ))}
            </datalist>
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

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Table } from '@/shared/ui/Table'
import g from '../Goals.module.css'
import { type SuggestedSkill, useAnswerSuggested } from './queries'

const keyOf = ({ itemId, skillId }: SuggestedSkill) => `${itemId} ${skillId}`

/** What is not chosen waits: a yes and a no are both said of what is chosen. */
export function SuggestedSkills({ items, total }: { items: readonly SuggestedSkill[]; total: number }) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  const answer = useAnswerSuggested()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const pairs = items.filter((item) => chosen.has(keyOf(item))).map(({ itemId, skillId }) => ({ itemId, skillId }))
  const say = (isRight: boolean) =>
    answer.mutate(isRight ? { confirmed: pairs, rejected: [] } : { confirmed: [], rejected: pairs }, {
      onSuccess: () => setChosen(new Set()),
    })
  const choose = (item: SuggestedSkill, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(keyOf(item))
    else next.delete(keyOf(item))
    setChosen(next)
  }
  return (
    <section className={g.part} aria-labelledby="suggested">
      <h2 id="suggested">{t('goals.suggested')}</h2>
      <p className="soft">
        {total > 0 ? t('goals.suggested_lead', { total: number(total) }) : t('goals.suggested_none')}
      </p>
      {items.length > 0 && (
        <>
          <div className={g.actions}>
            <Button onClick={() => setChosen(new Set(chosen.size < items.length ? items.map(keyOf) : []))}>
              {t(chosen.size < items.length ? 'goals.suggested_all' : 'goals.suggested_no_one')}
            </Button>
            <Button kind="primary" disabled={pairs.length === 0 || answer.isPending} onClick={() => say(true)}>
              {t('goals.suggested_confirm', { count: pairs.length })}
            </Button>
            <Button disabled={pairs.length === 0 || answer.isPending} onClick={() => say(false)}>
              {t('goals.suggested_reject', { count: pairs.length })}
            </Button>
          </div>
          <Table
            label={t('goals.suggested')}
            heads={[t('goals.suggested_choose'), t('goals.learning_item'), t('goals.suggested_skill')]}
          >
            {items.map((item) => (
              <tr key={keyOf(item)}>
                <td>
                  <CheckBox
                    label={t('goals.suggested_choose')}
                    hidden={`${item.title}, ${localized(item.skill)}`}
                    checked={chosen.has(keyOf(item))}
                    onChange={(isChosen) => choose(item, isChosen)}
                  />
                </td>
                <th scope="row">
                  <Link to="/learning/$itemId" params={{ itemId: item.itemId }}>
                    {item.title}
                  </Link>
                </th>
                <td>
                  {t('goals.learning_levels', {
                    skill: localized(item.skill),
                    from: item.fromLevel,
                    to: item.toLevel,
                  })}
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  )
}

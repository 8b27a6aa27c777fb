import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import m from '../Mentoring.module.css'

const most = 12

interface PickGoalsProps {
  goals: readonly string[]
  error: string | undefined
  onChange: (goals: string[]) => void
}

/** Short texts, one at a time. */
export function PickGoals({ goals, error, onChange }: PickGoalsProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const isThere = goals.some((goal) => goal.toLowerCase() === text.toLowerCase())
  const add = () => {
    if (!text || isThere || goals.length >= most) return
    onChange([...goals, text])
    setTyped('')
  }
  return (
    <div className={m.part}>
      <Field
        id="goals"
        label={t('mentoring.goal_new')}
        help={t('mentoring.goals_help')}
        error={isThere && text ? t('mentoring.goal_twice') : error}
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <div>
        <Button disabled={!text || isThere || goals.length >= most} onClick={add}>
          {t('mentoring.goal_add')}
        </Button>
      </div>
      <Chosen
        items={goals.map((goal) => ({ id: goal, name: goal }))}
        onRemove={(goal) => onChange(goals.filter((other) => other !== goal))}
      />
    </div>
  )
}

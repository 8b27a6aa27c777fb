import { useId, useLayoutEffect } from 'react'
import type { Skill } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { LevelName } from '../components/LevelName'
import s from './Answer.module.css'

interface LevelAnswerProps {
  title: string
  about?: string
  levels: Skill['levels']
  /** null is unrated: nothing is chosen. */
  value: number | null
  onChoose: (level: number) => void
}

/** One skill with all its levels in words: large enough for a thumb, and a key each. */
export function LevelAnswer({ title, about, levels, value, onChoose }: LevelAnswerProps) {
  const t = useText()
  const localized = useLocalized()
  const name = useId()

  // before the browser paints: a key belongs to the question that is seen, however fast it follows
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]), textarea, select')
      if (isTyping || event.metaKey || event.ctrlKey || event.altKey || !/^[0-5]$/.test(event.key)) return
      event.preventDefault()
      onChoose(Number(event.key))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onChoose])

  return (
    <fieldset className={s.question} aria-describedby={about ? `${name}-about` : undefined}>
      <legend className="visually-hidden">{t('skills.campaign_level_of', { skill: title })}</legend>
      <h2>{title}</h2>
      {about && (
        <p id={`${name}-about`} className="soft">
          {about}
        </p>
      )}
      <div className={s.options}>
        {levels.map(({ level, text, isDefault }) => (
          <label key={level} className={s.option}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={level === value}
              onChange={() => onChoose(level)}
              onClick={() => level === value && onChoose(level)}
            />
            <b aria-hidden="true">{level}</b>
            <span>
              <span className="visually-hidden">{level} </span>
              {localized(text)}
              {!isDefault && (
                <small>
                  <LevelName level={level} />
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

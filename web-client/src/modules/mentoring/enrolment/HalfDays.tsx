import { languageTag } from '@/shared/lib/format'
import { useLocale, useText } from '@/shared/lib/locale'
import s from './Enrolment.module.css'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
const halves = ['Morning', 'Afternoon'] as const
/** A Monday; which one does not matter. */
const monday = Date.UTC(2024, 0, 1, 12)
const aDay = 86_400_000

interface HalfDaysProps {
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** When one can meet, half a day at a time; none is any time. */
export function HalfDays({ chosen, onChange }: HalfDaysProps) {
  const t = useText()
  const { locale } = useLocale()
  const named = (index: number, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(languageTag(locale), { weekday, timeZone: 'UTC' }).format(monday + index * aDay)
  return (
    <fieldset className={s.days}>
      <legend>{t('mentoring.when')}</legend>
      <p className="soft">{t(chosen.length === 0 ? 'mentoring.when_any' : 'mentoring.when_some')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('mentoring.half_day')}</span>
            </th>
            {days.map((day, index) => (
              <th key={day} scope="col">
                {named(index, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halves.map((half) => (
            <tr key={half}>
              <th scope="row">{t(`mentoring.half_${half}`)}</th>
              {days.map((day, index) => {
                const value = `${day}${half}`
                return (
                  <td key={day}>
                    <label>
                      <span className="visually-hidden">
                        {named(index, 'long')}, {t(`mentoring.half_${half}`)}
                      </span>
                      <input
                        type="checkbox"
                        checked={chosen.includes(value)}
                        onChange={({ target }) =>
                          onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
                        }
                      />
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}

import { useId } from 'react'
import { useText } from '@/shared/lib/locale'
import { lacks, type Words } from './content'
import d from './Definitions.module.css'

interface BothProps {
  label: string
  words: Words
  most: number
  isNeeded?: boolean
  isLong?: boolean
  onChange: (words: Words) => void
}

const languages = ['sv', 'en'] as const

/** The same said in Swedish and English, side by side; what is missing is marked where it is missing. */
export function BothLanguages({ label, words, most, isNeeded = false, isLong, onChange }: BothProps) {
  const t = useText()
  const own = useId()
  const missing = lacks(words, isNeeded)
  return (
    <fieldset className={d.both}>
      <legend>{label}</legend>
      {languages.map((language) => {
        const tied = {
          id: `${own}-${language}`,
          lang: language,
          value: words[language] ?? '',
          maxLength: most,
          'data-missing': missing[language] || undefined,
          'aria-describedby': missing[language] ? `${own}-${language}-missing` : undefined,
          onChange: ({ target }: { target: { value: string } }) =>
            onChange({ ...words, [language]: target.value || null }),
        }
        return (
          <div key={language}>
            <label htmlFor={tied.id} className="small">
              {t(`templates.language_${language}`)}
            </label>
            {isLong ? <textarea rows={2} {...tied} /> : <input {...tied} />}
            {missing[language] && (
              <p id={`${tied.id}-missing`} className={d.missing}>
                {t(`templates.missing_${language}`)}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

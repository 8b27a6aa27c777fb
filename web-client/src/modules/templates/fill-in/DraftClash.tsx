import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { Section } from './answers'
import f from './FillIn.module.css'
import { GivenText } from './GivenText'
import { QuestionText } from './QuestionGroup'
import type { SectionDraft } from './useDraft'

/** Two have written different answers to the same question: which are to stand? */
export function DraftClash({ section, draft }: { section: Section; draft: SectionDraft }) {
  const t = useText()
  if (draft.state !== 'clash') return null
  const clashing = section.questions.filter(({ key }) => draft.clashes.includes(key))
  return (
    <section className={f.clash} role="alert">
      <h3>{t('fillin.clash_title')}</h3>
      <p>{t('fillin.clash_why')}</p>
      {clashing.map((question) => (
        <div key={question.key} className={f.sides}>
          <h4>
            <QuestionText question={question} />
          </h4>
          <div>
            <p className="small soft">{t('fillin.clash_mine')}</p>
            <GivenText question={question} answer={draft.answers[question.key]} />
          </div>
          <div>
            <p className="small soft">{t('fillin.clash_theirs')}</p>
            <GivenText question={question} answer={draft.theirs?.[question.key]} />
          </div>
        </div>
      ))}
      <p className={f.actions}>
        <Button kind="primary" onClick={() => void draft.keepMine()}>
          {t('fillin.keep_mine')}
        </Button>
        <Button onClick={draft.takeTheirs}>{t('fillin.take_theirs')}</Button>
      </p>
    </section>
  )
}

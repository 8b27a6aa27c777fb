import { Link } from '@tanstack/react-router'
import { ConfirmButton } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import type { Thing } from './rules'

/** One thing, why it is worth the time, and one button. */
export function NextThing({ thing, isFirst }: { thing: Thing; isFirst: boolean }) {
  const t = useText()
  const { date } = useFormats()
  const { skill } = thing
  const name = useLocalized()(skill.label)
  const said = {
    unrated: () => ({
      title: t('app.home_unrated', { skill: name }),
      why: t('app.home_unrated_why', { count: thing.kind === 'unrated' ? thing.count : 0 }),
      button: t('app.home_rate'),
    }),
    stale: () => ({
      title: t('app.home_stale', { skill: name }),
      why: skill.ratedAt ? t('app.home_stale_since', { date: date(skill.ratedAt) }) : t('app.home_stale_why'),
      button: t('app.home_confirm'),
    }),
    gap: () => ({
      title: t('app.home_gap', { skill: name }),
      why: t('app.home_gap_why', { count: skill.gap, required: skill.required ?? 0 }),
      button: t('app.home_look'),
    }),
  }[thing.kind]()
  return (
    <li>
      <div>
        <h2>{said.title}</h2>
        <p className="soft">{said.why}</p>
      </div>
      {thing.kind === 'stale' ? (
        <ConfirmButton skillId={skill.skillId} kind={isFirst ? 'primary' : 'secondary'}>
          {said.button}
          <span className="visually-hidden">: {name}</span>
        </ConfirmButton>
      ) : (
        <Link
          to="/skills/me"
          search={{ skill: skill.skillId }}
          hash={`skill-${skill.skillId}`}
          className={buttonClass(isFirst ? 'primary' : 'secondary')}
        >
          {said.button}
          <span className="visually-hidden">: {name}</span>
        </Link>
      )}
    </li>
  )
}

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
      title: t('home.unrated', { skill: name }),
      why: t('home.unrated_why', { count: thing.kind === 'unrated' ? thing.count : 0 }),
      button: t('home.rate'),
    }),
    stale: () => ({
      title: t('home.stale', { skill: name }),
      why: skill.ratedAt ? t('home.stale_since', { date: date(skill.ratedAt) }) : t('home.stale_why'),
      button: t('home.confirm'),
    }),
    gap: () => ({
      title: t('home.gap', { skill: name }),
      why: t('home.gap_why', { count: skill.gap, required: skill.required ?? 0 }),
      button: t('home.look'),
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

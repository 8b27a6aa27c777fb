import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { Contests } from '../contests/Contests'
import { SkillEvidence } from '../evidence/SkillEvidence'
import { levelExplanationQuery } from '../queries'
import { AskColleague } from '../ratings/AskColleague'
import { AsOfChoice, endOf, useAsOf } from '../ratings/AsOfChoice'
import { ExemptionPart } from '../ratings/ExemptionPart'
import { WouldRaise } from '../ratings/WouldRaise'
import { LevelHistory } from './LevelHistory'
import s from './LevelOrigin.module.css'
import { LevelTexts } from './LevelTexts'
import { LevelWhy } from './LevelWhy'

interface LevelOriginProps {
  personId: string
  skillId: string
}

/** How the level came about, part by part: nothing in it is hidden from the person it is about. */
export function LevelOrigin({ personId, skillId }: LevelOriginProps) {
  const t = useText()
  const me = useMe()
  const asOf = endOf(useAsOf())
  const { data, error, refetch } = useQuery(levelExplanationQuery(personId, skillId, asOf))
  const { data: person } = useQuery(personQuery(personId))
  const isOwn = me.personId === personId
  const mayAsk = isOwn || person?.managerId === me.personId

  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <div className={s.origin}>
      <LevelWhy personId={personId} explanation={data} isOwn={isOwn} />
      {!asOf && <WouldRaise raises={data.wouldRaise} />}
      <div className={s.columns}>
        <div>
          <h4>{t('skills.level_texts')}</h4>
          <LevelTexts levels={data.skill.levels} level={data.level} required={data.required} />
        </div>
        <div className={s.stack}>
          <LevelHistory personId={personId} history={data.history} />
          <AsOfChoice />
        </div>
      </div>
      {!asOf && (
        <>
          <div className={s.columns}>
            <SkillEvidence personId={personId} skillId={skillId} />
            {mayAsk && <AskColleague personId={personId} skillId={skillId} asked={data.asked} />}
          </div>
          {(data.required !== null || data.exemption) && (
            <ExemptionPart personId={personId} skillId={skillId} exemption={data.exemption} isDecider={!isOwn} />
          )}
        </>
      )}
      <Link to="/skills/$skillId" params={{ skillId }}>
        {t('skills.to_skill')}
      </Link>
      <Contests personId={personId} skillId={skillId} parts={data.parts} />
    </div>
  )
}

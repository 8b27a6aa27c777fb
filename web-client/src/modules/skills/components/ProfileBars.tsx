import { BulletBar } from '@/shared/charts/BulletBar'
import type { RadarAxis } from '@/shared/charts/Radar'
import s from './ProfilePicture.module.css'

interface ProfileBarsProps {
  axes: readonly RadarAxis[]
  sayAxis: (axis: RadarAxis) => string
}

export function ProfileBars({ axes, sayAxis }: ProfileBarsProps) {
  return (
    <ul className={s.bars}>
      {axes.map((axis) => (
        <li key={axis.label}>
          <span>{axis.label}</span>
          <span className="soft num">
            {axis.goal === null ? (axis.now ?? '–') : `${axis.now ?? '–'} / ${axis.goal}`}
          </span>
          <BulletBar label={sayAxis(axis)} value={axis.now} target={axis.goal} />
        </li>
      ))}
    </ul>
  )
}

import { useRef, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { type MatchingRun, useChangePair } from './queries'
import { type Moving, takes } from './runRules'

export interface PairMoves {
  mayMove: boolean
  /** Whose row shows its choices. */
  opened: string | undefined
  open: (menteeId: string | undefined) => void
  /** Where the mentee is on the way to, while it is being saved; undefined: nowhere. */
  wayOf: (menteeId: string) => { mentorId: string | null } | undefined
  refusedOf: (menteeId: string) => Error | undefined
  move: (moving: Moving, mentorId: string | null, name: string) => void
  drag: (moving: Moving, name: string) => DragProps
  drop: (mentorId: string | null) => DropProps
}

interface DragProps {
  draggable: boolean
  onDragStart: () => void
  onDragEnd: () => void
}

interface DropProps {
  'data-takes': boolean | undefined
  onDragOver: (event: React.DragEvent) => void
  onDrop: (event: React.DragEvent) => void
}

/** One mentee at a time is given another mentor, or nobody. */
export function usePairMoves(run: MatchingRun): PairMoves {
  const t = useText()
  const change = useChangePair(run.runId)
  const [opened, open] = useState<string>()
  const [dragged, setDragged] = useState<Moving & { name: string }>()
  // a drop may come before what is dragged has been drawn
  const held = useRef<Moving & { name: string }>(undefined)
  const mayMove = run.state === 'proposed'
  const hold = (moving: (Moving & { name: string }) | undefined) => {
    held.current = moving
    setDragged(moving)
  }
  const save = async ({ menteeId, from }: Moving, mentorId: string | null, name: string) => {
    open(undefined)
    await change.mutateAsync({ menteeId, mentorId })
    const text = t(mentorId ? 'mentoring.moved' : 'mentoring.moved_out', { name })
    notify({ key: 'mentoring-pair', text, undo: () => change.mutate({ menteeId, mentorId: from }) })
  }
  const move: PairMoves['move'] = (moving, mentorId, name) => void save(moving, mentorId, name).catch(() => undefined)
  const asked = change.variables
  return {
    mayMove,
    opened,
    open,
    move,
    wayOf: (menteeId) => (change.isPending && asked?.menteeId === menteeId ? asked : undefined),
    refusedOf: (menteeId) => (change.error && asked?.menteeId === menteeId ? change.error : undefined),
    drag: (moving, name) => ({
      draggable: mayMove,
      onDragStart: () => hold({ ...moving, name }),
      onDragEnd: () => hold(undefined),
    }),
    drop: (mentorId) => ({
      'data-takes': (mayMove && takes(dragged, mentorId)) || undefined,
      onDragOver: (event) => takes(held.current, mentorId) && event.preventDefault(),
      onDrop: (event) => {
        event.preventDefault()
        if (held.current && takes(held.current, mentorId)) move(held.current, mentorId, held.current.name)
      },
    }),
  }
}

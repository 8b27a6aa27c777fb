import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roleProfileQuery } from '../queries'
import { DraftEditor } from './DraftEditor'
import { DraftInReview } from './DraftInReview'

export function EditRoleProfilePage({ roleProfileId }: { roleProfileId: string }) {
  const { data, refetch } = useSuspenseQuery(roleProfileQuery(roleProfileId))
  const [generation, setGeneration] = useState(0)
  const reload = async () => {
    await refetch()
    setGeneration(generation + 1)
  }
  return data.profile.status === 'inReview' ? (
    <DraftInReview profile={data.profile} />
  ) : (
    <DraftEditor key={generation} profile={data.profile} etag={data.etag} onReload={reload} />
  )
}

import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { may } from '@/shared/lib/permissions'
import { roleProfilesQuery, roleReviewQuery } from '../queries'

const most = 20

/** Each review by itself: who submitted is told to those who may look at the draft alone. One query, for the hook that makes many is heavy. */
const reviewsQuery = (ids: string[]) => ({
  queryKey: ['role-reviews', ...ids],
  queryFn: ({ client }: { client: QueryClient }) =>
    Promise.all(ids.map((roleProfileId) => client.fetchQuery(roleReviewQuery(roleProfileId)))),
  enabled: ids.length > 0,
})

/** Submitted role profiles that the reader may approve and has not submitted; those that they are asked to look at first. */
export function useRolesToReview() {
  const me = useMe()
  const mine = me.personId
  const list = useQuery({ ...roleProfilesQuery({ isInReview: true }), enabled: may(me, 'reviewRoleProfiles') })
  const roles = (list.data?.items ?? []).slice(0, most)
  const { data: reviews } = useQuery(reviewsQuery(roles.map(({ roleProfileId }) => roleProfileId)))
  return (reviews ?? [])
    .flatMap((review) => {
      const role = roles.find(({ roleProfileId }) => roleProfileId === review.roleProfileId)
      return role && review.isOpen && review.mayPublish && review.submittedBy !== mine ? [{ role, review }] : []
    })
    .toSorted((a, b) => Number(b.review.reviewerId === mine) - Number(a.review.reviewerId === mine))
}

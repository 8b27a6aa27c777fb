import { createFileRoute } from '@tanstack/react-router'
import { OnboardingPage } from '@/modules/templates/onboarding/OnboardingPage'
import { onboardingQuery } from '@/modules/templates/onboarding/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/onboarding/$onboardingId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('onboarding', 'people', 'skills'),
      context.queryClient.ensureQueryData(onboardingQuery(params.onboardingId)),
    ]),
  component: Page,
})

function Page() {
  const { onboardingId } = Route.useParams()
  return <OnboardingPage key={onboardingId} onboardingId={onboardingId} />
}

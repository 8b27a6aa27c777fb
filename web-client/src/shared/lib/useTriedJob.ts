import { useMutation } from '@tanstack/react-query'
import { useJob } from '@/api/jobs'
import { recallPlan, rememberPlan, watchJob } from './jobPlans'

interface TriedJob<Plan> {
  jobId: string | undefined
  begin: (wanted: Plan & { isDryRun: boolean }) => Promise<string>
  /** To the job's place: its id in the URL is all that is needed to come back. */
  onBegun: (jobId: string) => void
}

/** A job that is tried out first, and then run as it was tried: also after a reload. */
export function useTriedJob<Plan extends object>({ jobId, begin, onBegun }: TriedJob<Plan>) {
  const beginning = useMutation({ mutationFn: begin })
  const { data: job, error } = useJob(jobId)
  const start = (wanted: Plan, isDryRun: boolean) =>
    beginning.mutate(
      { ...wanted, isDryRun },
      {
        onSuccess: (id) => {
          rememberPlan(id, wanted)
          watchJob(id)
          onBegun(id)
        },
      },
    )
  return { job, error, plan: jobId ? recallPlan<Plan>(jobId) : undefined, start, isStarting: beginning.isPending }
}

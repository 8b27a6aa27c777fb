using Competence.Kernel;

namespace Competence.Mentoring.Runs;

internal static class RunRules
{
    /// <summary>Null where the run is to be published: it is proposed.</summary>
    public static Refusal? MayNotBePublished(this MatchingRun? run) => run.NotIn(RunState.Proposed, "mentoring.run-not-proposed");

    /// <summary>Null where its pairs are to be taken back: it is published.</summary>
    public static Refusal? MayNotBeUndone(this MatchingRun? run) => run.NotIn(RunState.Published, "mentoring.run-not-published");

    private static Refusal? NotIn(this MatchingRun? run, RunState state, string code) =>
        run is null ? Refusal.NotFound("mentoring.unknown-run") : run.State != state ? Refusal.Conflict(code) : null;
}

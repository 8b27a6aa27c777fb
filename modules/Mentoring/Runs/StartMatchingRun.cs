using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;

namespace Competence.Mentoring.Runs;

/// <summary>What a job is asked to do: the run is there once its pairs are.</summary>
/// <param name="IsByHand">Begin without any pair.</param>
public sealed record StartMatchingRun(Guid RunId, Guid ProgrammeId, bool IsByHand, Guid By)
{
    /// <summary>Null where the programme can be matched today.</summary>
    internal static Refusal? Refused(MentoringProgrammeContent? programme, DateOnly today) =>
        programme is null ? Refusal.NotFound("mentoring.unknown-programme")
        : today > programme.Ends ? Refusal.Conflict("mentoring.programme-ended")
        : programme.Kind == MentoringKind.Circle ? Refusal.Conflict("mentoring.not-of-pairs")
        : null;
}

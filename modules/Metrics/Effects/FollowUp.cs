using Competence.Kernel;

namespace Competence.Metrics.Effects;

/// <summary>When somebody who has finished a programme is asked what.</summary>
internal static class FollowUp
{
    /// <summary>Days after: from the first the behaviour is asked about, after the last no more; how it was found is not waited for longer than until then.</summary>
    public const int CheckFrom = 60, CheckUntil = 90;

    public static Refusal? MayNotReact(DateOnly? finishedOn) => finishedOn is null ? Refusal.Conflict("metrics.programme-not-finished") : null;

    public static Refusal? MayNotCheck(DateOnly? finishedOn, DateOnly today) => finishedOn switch
    {
        null => Refusal.Conflict("metrics.programme-not-finished"),
        { } day when today < day.AddDays(CheckFrom) => Refusal.Conflict("metrics.check-not-due", CheckFrom),
        { } day when today > day.AddDays(CheckUntil) => Refusal.Conflict("metrics.check-over", CheckUntil),
        _ => null,
    };
}

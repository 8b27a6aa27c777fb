using System.Text.Json;
using Competence.Kernel;
using Competence.Mentoring.Contracts;

namespace Competence.Mentoring.Relationships;

/// <summary>What every use case between two people asks first.</summary>
internal static class PairRules
{
    public static readonly Refusal
        Unknown = Refusal.NotFound("mentoring.unknown-relationship"),
        NotRunning = Refusal.Conflict("mentoring.not-running"),
        NotStarted = Refusal.Conflict("mentoring.not-started");

    /// <summary>To whoever is not one of the two there is no such relationship.</summary>
    public static Refusal? MayNot(this Relationship? pair, Guid person) => pair?.IsOneOf(person) == true ? null : Unknown;

    public static Decision EndEarly(this Relationship pair, EndReason reason, Guid? by, DateTimeOffset now)
    {
        var decision = Decision.Record(new RelationshipEndedEarly(pair.Id, reason, by, now));
        return pair.StartedAt is null ? decision : decision.Tell(pair.Over(Named(reason.ToString()), now));
    }

    /// <summary>What is told once a pair that had started is one no longer.</summary>
    public static RelationshipCompleted Over(this Relationship pair, string? reason, DateTimeOffset now) =>
        new(pair.Id, pair.ProgrammeId, pair.MenteeId, pair.MentorId, reason, pair.Held, pair.Agreement?.Sessions ?? 0, now);

    /// <summary>As the API names it.</summary>
    public static string Named(string value) => JsonNamingPolicy.CamelCase.ConvertName(value);
}

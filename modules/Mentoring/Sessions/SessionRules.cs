using Competence.Kernel;
using Competence.Mentoring.Relationships;

namespace Competence.Mentoring.Sessions;

internal static class SessionRules
{
    public const int Most = 100;
    private const int MostYears = 2;

    public static MentoringSession? Session(this Relationship pair, Guid id) => pair.Sessions.FirstOrDefault(s => s.Id == id);

    /// <summary>Null where the person is one of the two, and they have that session.</summary>
    public static Refusal? MayNot(this Relationship? pair, Guid person, Guid session) =>
        pair.MayNot(person) ?? (pair!.Session(session) is null ? Refusal.NotFound("mentoring.unknown-session") : null);

    /// <summary>Whether this session may still become another.</summary>
    public static Refusal? NotToBeChanged(this Relationship pair, Guid session) =>
        !pair.IsRunning ? PairRules.NotRunning : pair.Session(session)!.HeldAt is not null ? Refusal.Conflict("mentoring.session-held") : null;

    /// <summary>From the day before they became each other's, since a first talk often comes before the answer, to two years from now.</summary>
    public static Refusal? Outside(this Relationship pair, DateTimeOffset starts, DateTimeOffset now) =>
        starts < pair.AcceptedAt?.AddDays(-1) || starts > now.AddYears(MostYears) ? Refusal.Conflict("mentoring.session-outside") : null;
}

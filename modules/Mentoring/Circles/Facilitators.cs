namespace Competence.Mentoring.Circles;

/// <summary>One turn to lead a meeting.</summary>
/// <param name="GivenAt">When it was decided.</param>
/// <param name="Starts">When the meeting begins.</param>
public sealed record Facilitation(Guid PersonId, DateTimeOffset GivenAt, DateTimeOffset Starts);

/// <summary>
/// Whose turn it is to lead. Turns count from when one joined, those that are planned too. Whoever comes later begins level with the one
/// who has had the fewest, and does not have to catch up with years of meetings. So while nobody comes or goes, no two have led more
/// than one meeting more or less than each other.
/// </summary>
public static class Facilitators
{
    /// <summary>Who has had the fewest turns; of those whoever's last was longest ago, or who has had none; of those who joined first.</summary>
    /// <param name="members">In the order in which they joined; who has left is never asked.</param>
    /// <returns>Null where nobody is in the circle.</returns>
    public static Guid? Next(IReadOnlyList<CircleMember> members, IReadOnlyList<Facilitation> history) => members
        .OrderBy(m => Turns(m, history))
        .ThenBy(m => history.Where(f => f.PersonId == m.PersonId).Select(f => f.Starts).DefaultIfEmpty(DateTimeOffset.MinValue).Max())
        .Select(m => (Guid?)m.PersonId).FirstOrDefault();

    /// <returns>0 where nobody is in the circle.</returns>
    public static int FewestTurns(IReadOnlyList<CircleMember> members, IReadOnlyList<Facilitation> history) =>
        members.Select(m => Turns(m, history)).DefaultIfEmpty(0).Min();

    private static int Turns(CircleMember member, IReadOnlyList<Facilitation> history) =>
        member.HeadStart + history.Count(f => f.PersonId == member.PersonId && f.GivenAt >= member.JoinedAt);
}

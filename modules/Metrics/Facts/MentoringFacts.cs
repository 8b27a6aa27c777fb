using Marten;
using Wolverine;

namespace Competence.Metrics.Facts;

/// <summary>Who has a mentor and who is one; the target is what the two have together.</summary>
internal static class MentoringFacts
{
    private const string Mentee = "mentee", Mentor = "mentor";

    /// <param name="into">What it becomes, from what is known of it (null: nothing), the person and what they are in it.</param>
    public static async Task<OutgoingMessages> TurnMentoring(
        this IDocumentSession session, Guid relationship, Guid mentee, Guid mentor, Func<Fact?, Guid, string, Fact> into, TimeProvider clock, CancellationToken ct)
    {
        var news = new OutgoingMessages();
        foreach (var (person, role) in new[] { (mentee, Mentee), (mentor, Mentor) }.OrderBy(p => p.Item1)) // two who end at once take each other's in one order
            news.AddRange(await session.Turn(
                person, [FactKinds.Mentoring],
                known => [.. known.Where(k => k.TargetId != relationship), into(known.FirstOrDefault(k => k.TargetId == relationship), person, role)], clock, ct));
        return news;
    }
}

using Marten;

namespace Competence.Mentoring.Relationships;

internal static class MentorPlaces
{
    /// <summary>One at a time for one mentor, until the session is saved: two who come at once never both get the last place. Several in the order of their ids.</summary>
    public static Task HoldMentor(this IDocumentSession session, Guid mentor, CancellationToken ct) => session.Hold($"mentoring.mentor/{mentor}", ct);
}

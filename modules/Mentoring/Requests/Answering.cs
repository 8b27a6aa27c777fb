using Competence.Kernel;
using Competence.Mentoring.Relationships;

namespace Competence.Mentoring.Requests;

/// <summary>Who may answer a request, and who has made it.</summary>
internal static class Answering
{
    public static readonly Refusal Closed = Refusal.Conflict("mentoring.request-closed");

    public static Refusal? MayNotAnswer(this Relationship? pair, Guid person) =>
        pair.MayNot(person) ?? (pair!.Asked == person ? null : Refusal.Forbidden("mentoring.not-asked"));

    public static Refusal? DidNotAsk(this Relationship? pair, Guid person) =>
        pair.MayNot(person) ?? (pair!.RequestedBy == person ? null : Refusal.Forbidden("mentoring.not-the-asker"));
}

using Competence.Kernel;
using Competence.Skills.Levels;
using Marten;

namespace Competence.Skills.Ratings;

/// <summary>
/// What a rater wrote beside a rating. Free text about people stays out of the event log: a document each, found and
/// deleted by person.
/// </summary>
public sealed record RatingComment(Guid Id, Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, string Text)
{
    public static Guid IdOf(Guid person, Guid skill, RatingSource source, Guid? rater) =>
        Streams.Derive(person, $"comment/{skill}/{source}/{rater}");
}

internal static class RatingComments
{
    /// <summary>The comment of this rating in place of the earlier one's; none deletes it.</summary>
    public static void Comment(this IDocumentSession session, Guid person, Guid skill, RatingSource source, Guid rater, string? text)
    {
        var id = RatingComment.IdOf(person, skill, source, rater);
        if (string.IsNullOrWhiteSpace(text)) session.Delete<RatingComment>(id);
        else session.Store(new RatingComment(id, person, skill, source, rater, text.Trim()));
    }
}

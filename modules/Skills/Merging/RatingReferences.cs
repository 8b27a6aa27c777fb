using Competence.Kernel;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>Ratings, each person's in one go, with their levels, gaps and comments.</summary>
internal sealed class RatingReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Ratings;

    public Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => session.CountPeopleOf("levels", skill, ct);

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        var people = await run.Session.PeopleOf("levels", merge.From.Id, ct);
        await run.MoveProfiles(
            people, merge, clock, profile => MovedRatings.Of(profile, merge.From.Id, merge.To.Id, clock.GetUtcNow()),
            (before, _) => MoveComments(run.Session, before, merge, ct), ct);
        return people.Count;
    }

    /// <summary>A comment belongs to its rating: of two ratings by one rater that of the newer stays.</summary>
    private static async Task MoveComments(IDocumentSession session, SkillProfile before, Merge merge, CancellationToken ct)
    {
        foreach (var rating in before.RatingsOf(merge.From.Id))
        {
            var id = RatingComment.IdOf(before.PersonId, merge.From.Id, rating.Source, rating.RaterId);
            if (rating.RaterId is not { } rater || await session.LoadAsync<RatingComment>(id, ct) is not { } comment) continue;
            session.Delete<RatingComment>(id);
            if (!(before.Rating(merge.To.Id, rating.Source, rater)?.OccurredAt >= rating.OccurredAt))
                session.Comment(before.PersonId, merge.To.Id, rating.Source, rater, comment.Text);
        }
    }
}

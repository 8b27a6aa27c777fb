using Competence.Kernel;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Assessors;

/// <param name="Level">0-5.</param>
public sealed record AssessmentView(int Level, DateTimeOffset OccurredAt, string? Comment);

/// <summary>What one has said as an assessor</summary>
internal sealed class GetAssessmentEndpoint(IQuerySession session) : Endpoint<RatedSkillRequest, AssessmentView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/skills/{SkillId}/assessor-rating");
        Policies("assessor-rating.read");
        Description(d => d.Produces<AssessmentView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(RatedSkillRequest request, CancellationToken ct)
    {
        var me = Actor.PersonIn(User);
        var profile = await session.LoadAsync<SkillProfile>(SkillProfile.IdOf(request.PersonId), ct);
        if (profile?.Rating(request.SkillId, RatingSource.Assessor, me) is not { } rating)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.not-rated")));
            return;
        }
        var comment = await session.LoadAsync<RatingComment>(RatingComment.IdOf(request.PersonId, request.SkillId, RatingSource.Assessor, me), ct);
        await Send.OkAsync(new(rating.Level, rating.OccurredAt, comment?.Text), ct);
    }
}

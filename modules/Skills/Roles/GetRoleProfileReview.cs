using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

public sealed record GetRoleProfileReviewRequest([property: RouteParam] Guid RoleProfileId);

/// <param name="IsOpen">It waits for somebody; false once it was sent back.</param>
/// <param name="SubmittedBy">The person, or the service key.</param>
/// <param name="ReviewerId">Who was asked; null: whoever may.</param>
/// <param name="ValidFrom">The day from which people are to be measured by it; null: the day it is approved.</param>
/// <param name="Reason">Why it was sent back.</param>
/// <param name="MayPublish">The reader may publish it as it stands.</param>
public sealed record RoleProfileReviewView(
    Guid RoleProfileId, bool IsOpen, Guid? SubmittedBy, Guid? ReviewerId, DateOnly? ValidFrom, DateTimeOffset? SubmittedAt,
    Guid? SentBackBy, DateTimeOffset? SentBackAt, string? Reason, bool MayPublish);

/// <summary>Where the review of a draft stands</summary>
internal sealed class GetRoleProfileReviewEndpoint(IQuerySession session, TimeProvider clock, IPolicy policy)
    : Endpoint<GetRoleProfileReviewRequest, RoleProfileReviewView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/review");
        Policies("role-profile-review.read");
        Description(d => d.Produces<RoleProfileReviewView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetRoleProfileReviewRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct) is not { } profile)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-role-profile")));
            return;
        }
        var (review, actor) = (profile.Review, Actor.Of(User)!);
        var note = review is { SentBackAt: not null } ? await session.LoadAsync<ReviewNote>(profile.Id, ct) : null;
        var decision = PublishRoleProfileHandler.Decide(
            new(profile.Id, actor.Id()), profile, await RoleProfileRules.Of(session, ct), clock.GetUtcNow(), clock.Today());
        var mayPublish = decision.Events.Count > 0 && await policy.Can(actor, "role-profile-review.write", person: null, ct) is null;
        await Send.OkAsync(new(
            profile.Id, profile.IsInReview(), review?.SubmittedBy, review?.ReviewerId, review?.ValidFrom, review?.SubmittedAt,
            review?.SentBackBy, review?.SentBackAt, note?.Reason, mayPublish), ct);
    }
}

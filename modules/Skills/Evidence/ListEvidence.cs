using Competence.Kernel;
using Competence.Skills.Ratings;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Evidence;

/// <param name="SkillId">Of this skill alone; all where left out.</param>
public sealed record ListEvidenceRequest([property: RouteParam] Guid PersonId, [property: QueryParam] Guid? SkillId = null);

/// <summary>A person's evidence</summary>
/// <remarks>What was issued last comes first.</remarks>
internal sealed class ListEvidenceEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListEvidenceRequest, EvidenceListView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/evidence");
        Policies("evidence.read");
        Description(d => d.Produces<EvidenceListView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListEvidenceRequest request, CancellationToken ct)
    {
        var profile = await session.LoadAsync<SkillProfile>(SkillProfile.IdOf(request.PersonId), ct);
        var manager = await new Blindness(policy).Of(Actor.Of(User)!, request.PersonId, await RatingRules.Of(session, ct), ct);
        var items = (profile?.Evidence ?? []).Where(e => request.SkillId is null || e.SkillId == request.SkillId)
            .OrderByDescending(e => e.IssuedAt).Select(e => (request.PersonId, e)).ToList();
        await Send.OkAsync(await session.Views(items, (_, item) => EvidenceViews.IsHidden(profile, item.SkillId, manager), clock.Today(), ct), ct);
    }
}

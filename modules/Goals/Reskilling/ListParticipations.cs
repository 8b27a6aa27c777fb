using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Reskilling;

public sealed record ListParticipationsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">The one joined last first.</param>
public sealed record ParticipationsView(IReadOnlyList<ParticipationView> Items);

/// <param name="RoleName">The role that the pipeline leads to.</param>
/// <param name="Of">Where the person stands in it.</param>
/// <param name="MayLeave">Whether the person may still leave by themselves.</param>
public sealed record ParticipationView(
    Guid PipelineId, string Title, Guid RoleProfileId, LocalizedText? RoleName, DateOnly StartsOn, DateOnly EndsOn, ParticipantView Of, bool MayLeave);

/// <summary>The reskilling pipelines that a person is in, or has been</summary>
/// <remarks>For the person, their manager and HR, with fit and hours; for learning without.</remarks>
internal sealed class ListParticipationsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListParticipationsRequest, ParticipationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/reskilling");
        Policies("reskilling-part.read");
        Description(d => d.Produces<ParticipationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListParticipationsRequest request, CancellationToken ct)
    {
        var parts = await session.Query<Participation>().Where(p => p.PersonId == request.PersonId).ToListAsync(ct);
        var pipelines = (await session.LoadManyAsync<ReskillingPipeline>(ct, [.. parts.Select(p => p.PipelineId)])).ToDictionary(p => p.Id);
        var roles = await session.RoleNames([.. pipelines.Values.Select(p => p.RoleProfileId).Distinct()], ct);
        var words = await session.WordsOf(parts, ct);
        var levels = await policy.Can(Actor.Of(User)!, "assessed-rating.read", request.PersonId, ct) is null ? await session.Levels(request.PersonId, ct) : null;
        var items = new List<ParticipationView>();
        foreach (var part in parts.OrderByDescending(p => p.Entries[0].At))
        {
            var pipeline = pipelines[part.PipelineId];
            var fit = levels?.FitTo(await session.AskedBy(pipeline.RoleProfileId, clock.Today(), ct) ?? []);
            items.Add(new(
                pipeline.Id, pipeline.Terms.Title, pipeline.RoleProfileId, roles.GetValueOrDefault(pipeline.RoleProfileId), pipeline.Terms.StartsOn, pipeline.Terms.EndsOn,
                ParticipantReading.View(part, fit, words.GetValueOrDefault(part.Id)), part.Stage < ReskillingStage.Placed));
        }
        await Send.OkAsync(new(items), ct);
    }
}

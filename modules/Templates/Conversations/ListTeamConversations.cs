using Competence.Kernel;
using Competence.Templates.Copies;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Conversations;

public sealed record ListTeamConversationsRequest([property: RouteParam] Guid PersonId);

/// <param name="WithoutConversation">Direct reports who have none planned, under way or held.</param>
public sealed record TeamConversationsView(IReadOnlyList<ConversationHeadView> Items, IReadOnlyList<Guid> WithoutConversation);

/// <summary>The newest conversation with each of those whom a manager manages</summary>
/// <remarks>Of the direct reports today, as far as the reader may know that there are any.</remarks>
internal sealed class ListTeamConversationsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListTeamConversationsRequest, TeamConversationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/team-conversations");
        Policies("team.read");
        Description(d => d.Produces<TeamConversationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListTeamConversationsRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var reports = await policy.Among(actor, "conversation-head.read", await session.Reports(request.PersonId, clock.Today(), ct), ct);
        var heads = await session.Heads([.. reports], actor.PersonId ?? Guid.Empty, onlyCurrent: true, takesPart: actor.PersonId == request.PersonId, ct);
        await Send.OkAsync(new(heads, [.. reports.Except(heads.Select(h => h.PersonId)).Order()]), ct);
    }
}
